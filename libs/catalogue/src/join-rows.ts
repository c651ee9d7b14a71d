import { type Column, HEADINGS } from './columns.ts';
import type { ListRow, NamedSuccessor } from './list-row.ts';
import type { ListedName, ListedSuccession } from './listed-agency.ts';
import type { ReadAgency, ReadList } from './read-agency-list.ts';
import { rowError, type RowError, type RowErrorCode } from './row-error.ts';

const wrong = ({ row }: ListRow, column: Column, code: RowErrorCode): RowError =>
  rowError(row, HEADINGS[column], code);

const byDay = (one: ListRow, other: ListRow): number =>
  one.name.from < other.name.from ? -1 : one.name.from > other.name.from ? 1 : 0;

/** Whether each name ends before the next begins. */
export const overlapsNext = (name: ListedName, next: ListedName | undefined): boolean =>
  next !== undefined && (name.to === null || name.to > next.from);

function overlaps(rows: readonly ListRow[]): RowError[] {
  return rows.flatMap(({ name }, index) => {
    const next = rows[index + 1];
    return next !== undefined && overlapsNext(name, next.name) ? [wrong(next, 'from', 'names-overlap')] : [];
  });
}

/** What rows of one body say differently. */
function differences(rows: readonly ListRow[], field: 'kind' | 'parent', code: RowErrorCode): RowError[] {
  const first = rows.find((row) => row[field] !== null)?.[field];
  const others = rows.filter((row) => row[field] !== null && row[field] !== first);
  return others.map((row) => wrong(row, field, code));
}

function successionOf(row: ListRow, named: NamedSuccessor, end: string | null): ListedSuccession | RowError {
  const on = named.on ?? end;
  if (named.code === row.code) return wrong(row, 'successors', 'successor-itself');
  return on === null ? wrong(row, 'successors', 'successor-incomplete') : { ...named, on };
}

const isError = (one: ListedSuccession | RowError): one is RowError => 'row' in one;

function successions(rows: readonly ListRow[], end: string | null) {
  const all = rows.flatMap((row) =>
    row.successors.map((named) => ({ row, one: successionOf(row, named, end) })),
  );
  const keys = all.map(({ one }) => (isError(one) ? null : `${one.on} ${one.code}`));
  const twice = all.filter((_, index) => keys[index] !== null && keys.indexOf(keys[index] ?? null) < index);
  return {
    successors: all.flatMap(({ one }) => (isError(one) ? [] : [one])),
    errors: [
      ...all.flatMap(({ one }) => (isError(one) ? [one] : [])),
      ...twice.map(({ row }) => wrong(row, 'successors', 'successor-twice')),
    ],
  };
}

function joined(rows: readonly ListRow[]): {
  readonly agency: ReadAgency | null;
  readonly errors: RowError[];
} {
  const [first] = rows as readonly [ListRow, ...ListRow[]];
  const sorted = rows.toSorted(byDay);
  const kind = rows.find((row) => row.kind !== null)?.kind ?? null;
  const parent = rows.find((row) => row.parent !== null)?.parent ?? null;
  const { successors, errors: ofSuccessors } = successions(rows, sorted.at(-1)?.name.to ?? null);
  const errors = [
    ...(kind === null ? [wrong(first, 'kind', 'kind-missing')] : []),
    ...differences(rows, 'kind', 'kind-differs'),
    ...differences(rows, 'parent', 'parent-differs'),
    ...(parent === first.code ? [wrong(first, 'parent', 'parent-itself')] : []),
    ...overlaps(sorted),
    ...ofSuccessors,
  ];
  if (errors.length > 0 || kind === null) return { agency: null, errors };
  const names = sorted.map(({ name }) => name);
  const aliases = [...new Set(rows.flatMap((row) => row.aliases))];
  const { row, code } = first;
  return { agency: { row, code, kind, names, aliases, parent, successors }, errors };
}

/** Rows of one code are one body, wherever they stand; bodies come in the order in which they are first named. */
export function joinRows(rows: readonly ListRow[]): ReadList {
  const byCode = Map.groupBy(rows, ({ code }) => code);
  const all = [...byCode.values()].map(joined);
  return {
    agencies: all.flatMap(({ agency }) => agency ?? []),
    errors: all.flatMap(({ errors }) => errors),
  };
}
