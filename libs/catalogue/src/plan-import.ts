import { comparable } from '#domain/document/plain-text';
import type { KnownAgency, Succession } from '#domain/draft/known-agency';
import { derivedId } from '#domain/identity/derived-id';
import { HEADINGS } from './columns.ts';
import { overlapsNext } from './join-rows.ts';
import type { ListedName } from './listed-agency.ts';
import type { ReadAgency } from './read-agency-list.ts';
import { rowError, type RowError } from './row-error.ts';

/** An agency of the locality as it is kept. */
export interface KeptAgency extends KnownAgency {
  readonly names: readonly ListedName[];
  readonly parent: string | null;
  readonly code: string | null;
  readonly version: number;
}

/** An agency as it is after the import; others are named by their ids. */
export type ImportedAgency = Omit<KeptAgency, 'version'>;

const FIELDS = ['kind', 'names', 'aliases', 'parent', 'successors', 'code'] as const;
type Field = (typeof FIELDS)[number];

export interface ChangedAgency {
  readonly agency: ImportedAgency;
  /** The version that was changed. */
  readonly version: number;
  readonly fields: readonly Field[];
}

/** What an import will do. With errors it does nothing. */
export interface ImportPlan {
  readonly added: readonly ImportedAgency[];
  readonly changed: readonly ChangedAgency[];
  readonly unchanged: number;
  readonly errors: readonly RowError[];
}

/** Ids by the codes that the list may use: those of the locality, and those that the list brings. */
class Codes {
  readonly #ids = new Map<string, string>();

  constructor(locality: string, kept: readonly KeptAgency[], listed: readonly ReadAgency[]) {
    // An agency that no list has named yet goes by its id.
    for (const { id } of kept) this.#ids.set(id, id);
    for (const { id, code } of kept) if (code !== null) this.#ids.set(code, id);
    for (const { code } of listed)
      if (!this.#ids.has(code)) this.#ids.set(code, derivedId('agency', locality, code));
  }

  idOf(code: string): string | undefined {
    return this.#ids.get(code);
  }
}

/** What a list says is added to what is known: nothing is taken away, but a day or a word may be corrected. */
function mergedNames(known: readonly ListedName[], listed: readonly ListedName[]): readonly ListedName[] {
  const names = new Map(known.map((name) => [name.from, name]));
  for (const name of listed) {
    names.set(name.from, { ...name, basis: name.basis ?? names.get(name.from)?.basis ?? null });
  }
  return [...names.values()].sort((one, other) => (one.from < other.from ? -1 : 1));
}

const successionKey = ({ on, agencyId }: Succession): string => `${on} ${agencyId}`;

/** Those that are known keep their places. */
function mergedSuccessors(
  known: readonly Succession[],
  listed: readonly Succession[],
): readonly Succession[] {
  return [...new Map([...known, ...listed].map((one) => [successionKey(one), one])).values()];
}

function imported(listed: ReadAgency, kept: KeptAgency | undefined, codes: Codes): ImportedAgency {
  const id = codes.idOf(listed.code) ?? '';
  const successors = listed.successors.map(({ code, ...one }) => ({
    ...one,
    agencyId: codes.idOf(code) ?? '',
  }));
  const parent = listed.parent === null ? null : (codes.idOf(listed.parent) ?? null);
  return {
    id,
    code: kept?.code ?? (listed.code === id ? null : listed.code),
    kind: listed.kind,
    names: mergedNames(kept?.names ?? [], listed.names),
    aliases: [...new Set([...(kept?.aliases ?? []), ...listed.aliases])],
    parent: parent ?? kept?.parent ?? null,
    successors: mergedSuccessors(kept?.successors ?? [], successors),
  };
}

/** Parts in one order: what is kept may come in another. */
const comparableParts = (agency: ImportedAgency): Readonly<Record<Field, string>> => ({
  kind: agency.kind,
  code: agency.code ?? '',
  parent: agency.parent ?? '',
  names: JSON.stringify(agency.names.map(({ name, from, to, basis }) => [name, from, to, basis])),
  aliases: JSON.stringify([...agency.aliases].sort()),
  successors: JSON.stringify(
    agency.successors.map((one) => [successionKey(one), one.basis, one.scope].join(' ')).sort(),
  ),
});

function changedFields(kept: KeptAgency, after: ImportedAgency): readonly Field[] {
  const [was, is] = [comparableParts(kept), comparableParts(after)];
  return FIELDS.filter((field) => was[field] !== is[field]);
}

const areTogether = (one: ListedName, other: ListedName): boolean =>
  (one.to === null || one.to > other.from) && (other.to === null || other.to > one.from);

/** Names of the locality's bodies, in comparable form. */
type Names = ReadonlyMap<string, readonly ListedName[]>;

const namesIn = (kept: readonly KeptAgency[]): Names =>
  Map.groupBy(
    kept.flatMap(({ names }) => names),
    ({ name }) => comparable(name),
  );

const isBorne = (names: Names, name: ListedName): boolean =>
  (names.get(comparable(name.name)) ?? []).some((known) => areTogether(known, name));

function errorsOf(listed: ReadAgency, after: ImportedAgency, codes: Codes): RowError[] {
  const isUnknown = (code: string): boolean => codes.idOf(code) === undefined;
  return [
    ...(listed.parent !== null && isUnknown(listed.parent)
      ? [rowError(listed.row, HEADINGS.parent, 'parent-unknown')]
      : []),
    ...(listed.successors.some(({ code }) => isUnknown(code))
      ? [rowError(listed.row, HEADINGS.successors, 'successor-unknown')]
      : []),
    ...(after.names.some((name, index) => overlapsNext(name, after.names[index + 1]))
      ? [rowError(listed.row, HEADINGS.from, 'names-overlap')]
      : []),
  ];
}

/**
 * What importing a list into a locality does. Bodies are told by their codes, or their ids where no list has named
 * them yet; what was exported from the locality changes nothing, and no body and no name is ever taken away.
 * @param locality id of the locality, from which the ids of new agencies are derived
 */
export function planImport(
  locality: string,
  kept: readonly KeptAgency[],
  listed: readonly ReadAgency[],
): ImportPlan {
  const codes = new Codes(locality, kept, listed);
  const keptById = new Map(kept.map((agency) => [agency.id, agency]));
  const names = namesIn(kept);
  const all = listed.map((agency) => {
    const before = keptById.get(codes.idOf(agency.code) ?? '');
    const after = imported(agency, before, codes);
    const isOfOther = before === undefined && agency.names.some((name) => isBorne(names, name));
    const errors = errorsOf(agency, after, codes);
    if (isOfOther) errors.push(rowError(agency.row, HEADINGS.name, 'name-of-other'));
    return { before, after, errors };
  });
  const errors = all.flatMap((one) => one.errors);
  if (errors.length > 0) return { added: [], changed: [], unchanged: 0, errors };
  const known = all.flatMap(({ before, after }) =>
    before === undefined
      ? []
      : [{ agency: after, version: before.version, fields: changedFields(before, after) }],
  );
  return {
    added: all.flatMap(({ before, after }) => (before === undefined ? [after] : [])),
    changed: known.filter(({ fields }) => fields.length > 0),
    unchanged: known.filter(({ fields }) => fields.length === 0).length,
    errors,
  };
}
