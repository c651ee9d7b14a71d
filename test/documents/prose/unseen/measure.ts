import type { PlanItemRow } from '#domain/document/plan-document';
import { readDocument } from '#documents/read-document';
import { UnreadableDocumentError } from '#documents/unreadable-document.error';
import type { UnseenDocument, UnseenItem } from './unseen-document.ts';

export interface Measured {
  readonly expected: number;
  readonly drafted: number;
  readonly found: number;
  readonly leadsRight: number;
  readonly coordinatingRight: number;
  readonly timesRight: number;
  /** What differs from the reading of a person, a line each. */
  readonly differences: readonly string[];
}

const same = (one: readonly string[], other: readonly string[]): boolean => one.join('|') === other.join('|');

const quoteOf = (row: PlanItemRow): string => row.source?.quote ?? row.content;

/** Whether the words of the time were found, and the day they mean was read or is asked for; never another. */
const isTimeRight = ({ timeline }: PlanItemRow, { time, until }: UnseenItem): boolean =>
  (time === '' ? timeline.original === '' : timeline.original.includes(time)) &&
  (timeline.until === until || (timeline.kind === 'unclear' && timeline.until === null));

interface Pair {
  readonly item: UnseenItem;
  readonly row: PlanItemRow;
}

/** Each item with the row that quotes it; a row answers for one item only. */
function pairsOf(items: readonly UnseenItem[], rows: readonly PlanItemRow[]): readonly Pair[] {
  const taken = new Set<PlanItemRow>();
  return items.flatMap((item) => {
    const row = rows.find((each) => !taken.has(each) && quoteOf(each).includes(item.about));
    if (row === undefined) return [];
    taken.add(row);
    return [{ item, row }];
  });
}

const describeRow = (row: PlanItemRow): string =>
  `${row.leads.join(' + ') || 'nobody'} / ${row.coordinating.join(' + ') || '-'} / ` +
  `${row.timeline.original || '-'} (${row.timeline.until ?? 'no day'}): ${quoteOf(row)}`;

const describePair = ({ item, row }: Pair): readonly string[] => [
  ...(same(item.leads, row.leads)
    ? []
    : [`lead, not ${item.leads.join(' + ') || 'nobody'}: ${describeRow(row)}`]),
  ...(same(item.coordinating, row.coordinating)
    ? []
    : [`coordinating, not ${item.coordinating.join(' + ') || 'nobody'}: ${describeRow(row)}`]),
  ...(isTimeRight(row, item) ? [] : [`time, not '${item.time}' (${item.until}): ${describeRow(row)}`]),
];

/** The items that the product drafts; none from a document in which it finds no plan. */
function draft(text: string): readonly PlanItemRow[] {
  try {
    return readDocument(new TextEncoder().encode(text), 'unseen.txt').items;
  } catch (error) {
    if (error instanceof UnreadableDocumentError && error.code === 'document-no-plan') return [];
    throw error;
  }
}

/** Drafts the items of a document as the product does, and compares them with those that a person finds. */
export function measure({ text, items }: UnseenDocument): Measured {
  const rows = draft(text);
  const pairs = pairsOf(items, rows);
  const needed = pairs.filter(({ item }) => !item.open);
  const closed = items.filter(({ open }) => !open);
  const extra = rows.filter((row) => !pairs.some((pair) => pair.row === row));
  const missed = closed.filter((item) => !pairs.some((pair) => pair.item === item));
  return {
    expected: closed.length,
    drafted: needed.length + extra.length,
    found: needed.length,
    leadsRight: needed.filter(({ item, row }) => same(item.leads, row.leads)).length,
    coordinatingRight: needed.filter(({ item, row }) => same(item.coordinating, row.coordinating)).length,
    timesRight: needed.filter(({ item, row }) => isTimeRight(row, item)).length,
    differences: [
      ...missed.map(({ about }) => `missed: ${about}`),
      ...extra.map((row) => `too many: ${describeRow(row)}`),
      ...needed.flatMap(describePair),
    ],
  };
}
