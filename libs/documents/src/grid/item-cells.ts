import { comparable } from '#domain/document/plain-text';
import { partLabelled } from '../bodies/labelled-bodies.ts';
import type { FilledColumn, FilledRow } from './filled-row.ts';
import { inRole, linesIn } from './filled-row.ts';
import type { GridColumn } from './grid-columns.ts';

/** The cells of an item beside its number and content; '' where the row has no such cell. */
export interface ItemCells {
  /** Lines that may be entries of their own are parted by `\n`. */
  readonly lead: string;
  readonly coordinating: string;
  readonly timeline: string;
  /** Each as "Heading: words". */
  readonly notes: readonly string[];
}

/** A cell that says the same as the one above it: "nt", "-nt-", "như trên", a ditto mark. */
const DITTO = /^(?:\(?[-.\s]*n\.?t[-.\s]*\)?|\(?như trên\)?|["“”'〃]{1,2}|-?\/\/-?)$/u;
const NOTHING = /^[-–—/.…\s]*$/u;
const MARK = /^[xX✓√✔v*+•]$/u;
const BEGIN = /bắt đầu|khởi công|^từ(?!\p{L})/u;
const END = /kết thúc|hoàn thành|^đến(?!\p{L})/u;

const wordsOf = (column: FilledColumn): string => linesIn([column]).join(' ');
const headingOf = ({ headings }: GridColumn): string => [...new Set(headings)].join(' - ');

/** What one of several columns of time says: its words, or where it is only marked, its heading. */
const timeIn = (column: FilledColumn): string =>
  MARK.test(wordsOf(column)) ? (column.column.headings.at(-1) ?? '') : wordsOf(column);

function timeOf(columns: readonly FilledColumn[]): string {
  const [first, second] = columns;
  if (first === undefined) return '';
  const says = (column: FilledColumn | undefined, form: RegExp): boolean =>
    form.test(comparable(column?.column.headings.at(-1) ?? ''));
  const isSpan = columns.length === 2 && says(first, BEGIN) && says(second, END);
  return columns.map(timeIn).join(isSpan ? ' - ' : ', ');
}

function noteOf(column: FilledColumn): string[] {
  const words = wordsOf(column);
  const heading = headingOf(column.column);
  if (NOTHING.test(words)) return [];
  return [heading === '' ? words : `${heading}: ${words}`];
}

const bodiesIn = (row: FilledRow, role: 'lead' | 'coordinating'): string =>
  linesIn(inRole(row, role)).join('\n');

/** Reads the cells of an item's row. @param above of the item before, for a cell that says "as above" */
export function itemCells(row: FilledRow, above: ItemCells | null): ItemCells {
  const same = (role: 'lead' | 'coordinating' | 'timeline', words: string): string =>
    DITTO.test(comparable(words)) ? (above?.[role] ?? words) : words;
  const labelled = partLabelled(bodiesIn(row, 'lead'));
  const named = [labelled.coordinating ?? '', bodiesIn(row, 'coordinating')].filter((words) => words !== '');
  return {
    lead: same('lead', labelled.lead),
    coordinating: same('coordinating', named.join('\n')),
    timeline: same('timeline', timeOf(inRole(row, 'timeline'))),
    notes: inRole(row, 'other').flatMap(noteOf),
  };
}

/** What a further row says of an item: more entries in its cells, or the rest of the sentences in them. */
export interface FurtherCells {
  readonly cells: ItemCells;
  readonly as: 'entries' | 'rest';
}

/** Words of several rows as those of one, none twice. */
function joinedWords(first: string, further: readonly (readonly [mark: string, words: string])[]): string {
  const seen = new Set(['', ...first.split('\n')]);
  const added = further.filter(([, words]) => !seen.has(words) && seen.add(words));
  return added.reduce((all, [mark, words]) => (all === '' ? words : `${all}${mark}${words}`), first);
}

/** The cells of an item that takes several rows. */
export function joinedCells(first: ItemCells, further: readonly FurtherCells[]): ItemCells {
  if (further.length === 0) return first;
  const joined = (role: 'lead' | 'coordinating' | 'timeline', mark: string): string =>
    joinedWords(
      first[role],
      further.map(({ cells, as }) => [as === 'rest' ? ' ' : mark, cells[role]]),
    );
  return {
    lead: joined('lead', '\n'),
    coordinating: joined('coordinating', '\n'),
    timeline: joined('timeline', ', '),
    notes: [...new Set([first, ...further.map(({ cells }) => cells)].flatMap(({ notes }) => notes))],
  };
}
