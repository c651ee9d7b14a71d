import { comparable } from '#domain/document/plain-text';
import type { GridCell } from '../content/content.ts';
import type { FilledRow } from './filled-row.ts';
import { inRole, linesIn, wordsIn } from './filled-row.ts';
import { isFilled, textOf } from './laid-out-rows.ts';
import { codeOf, withoutCode } from './row-code.ts';

/**
 * What a row is by itself:
 * `title` heads what follows; `caption` is a number with words and nothing else, which heads or is an item, as what
 * follows tells; `item` has a cell that only an item has; `rest` says more of the item whose content reaches down to
 * it; `wrapped` goes on in the middle of the sentence above; `total` sums up; `stray` has no cell of an item; `end`
 * stands below the table.
 */
export type RowKind = 'blank' | 'title' | 'caption' | 'item' | 'rest' | 'wrapped' | 'total' | 'stray' | 'end';

export interface RowShape {
  readonly kind: RowKind;
  /** As printed, without what closes it. */
  readonly code: string | null;
  /** The content, or the title, without its code. */
  readonly words: string;
  /** Code and words as a heading prints them. */
  readonly heading: string;
  /** Whether a body or a time reaches down to the row from above. */
  readonly underMerged: boolean;
}

const BELOW_THE_TABLE = [
  /^nơi nhận/u,
  /^(?:kt|tm|tl|tuq)\. ?/u,
  /^người lập/u,
  /^(?:[ivx\d]+[.)] ?)?tổ chức thực hiện[.:]?$/u,
];
const TOTAL = /^(?:tổng cộng|tổng số|tổng kinh phí|cộng)(?!\p{L})/u;
const BODY_OR_TIME = ['lead', 'coordinating', 'timeline'] as const;

const beginsLow = (words: string): boolean => /^\p{Ll}/u.test(words);
const isCapitals = (words: string): boolean => words === words.toUpperCase() && /\p{Lu} ?\p{Lu}/u.test(words);

/** Whether the lines of a cell count themselves: their numbers are of the content, and none is the row's code. */
function isEnumeration(lines: readonly string[]): boolean {
  return (
    withoutCode(lines[0] ?? '').code !== null &&
    lines.slice(1).some((line) => withoutCode(line).code !== null)
  );
}

interface Named {
  readonly code: string | null;
  readonly words: string;
  readonly heading: string;
  /** Words that stand in the column of numbers though they are none. */
  readonly inNumberColumn: string;
}

/** "I" and "Kinh tế" as one line: "I. Kinh tế". */
const headingOf = (printed: string, words: string): string =>
  /[\p{L}\d]$/u.test(printed) ? `${printed}. ${words}` : `${printed} ${words}`.trim();

/** The row's code and words. A code may stand before the words where its own column is empty or missing. */
function nameOf(filled: FilledRow): Named {
  const printed = wordsIn(filled, 'code');
  const lines = linesIn(inRole(filled, 'content'));
  const words = lines.join(' ');
  const inWords = isEnumeration(lines) ? { code: null, words } : withoutCode(words);
  const code = codeOf(printed);
  if (code === null) {
    const before = withoutCode(printed);
    const heading = `${printed} ${words}`.trim();
    return { code: before.code ?? inWords.code, words: inWords.words, heading, inNumberColumn: before.words };
  }
  const isOwn = inRole(filled, 'code').some(({ own }) => own);
  if (code !== '' && (isOwn || inWords.code === null))
    return { code, words, heading: headingOf(printed, words), inNumberColumn: '' };
  return { ...inWords, heading: words, inNumberColumn: '' };
}

/** The title, with the code before it where that stands in a cell of its own. */
function titleOf({ row }: FilledRow, title: GridCell): Pick<RowShape, 'code' | 'words' | 'heading'> {
  const words = textOf(title);
  const before = row.cells.find((cell) => cell.column < title.column && isFilled(cell));
  const printed = before === undefined ? '' : textOf(before);
  const code = codeOf(printed);
  if (code !== null && code !== '') return { code, words, heading: headingOf(printed, words) };
  const heading = `${code === null ? printed : ''} ${words}`.trim();
  return { ...withoutCode(heading), heading };
}

function isBelowTheTable({ filled }: FilledRow): boolean {
  const own = filled.filter((column) => column.own);
  const [first = ''] = own.flatMap(({ cells }) => cells.map(textOf)).filter((words) => words !== '');
  return BELOW_THE_TABLE.some((form) => form.test(comparable(first)));
}

/** What the row's own cells are, when none is a title. */
function kindOfCells(filled: FilledRow, { code, words, inNumberColumn }: Named): RowKind {
  const has = (role: 'code' | 'content' | 'other' | (typeof BODY_OR_TIME)[number], own = true): boolean =>
    inRole(filled, role).some((column) => !own || column.own);
  const bodyOrTime = BODY_OR_TIME.some((role) => has(role));
  const ownWords = filled.filled.filter(({ own }) => own).map((column) => linesIn([column]).join(' '));
  const goesOn = code === null && !has('code') && ownWords.every((each) => beginsLow(each));
  if (!has('content')) {
    if (has('content', false) && !has('code')) return 'rest';
    if (bodyOrTime) return goesOn ? 'wrapped' : 'item';
    return inNumberColumn === '' ? 'stray' : 'title';
  }
  if (goesOn) return 'wrapped';
  if (bodyOrTime) return 'item';
  if (code === null && TOTAL.test(comparable(words))) return 'total';
  return code === null && isCapitals(words) ? 'title' : 'caption';
}

/** Tells what a row is by itself. */
export function shapeOf(filled: FilledRow): RowShape {
  const underMerged = BODY_OR_TIME.some((role) => inRole(filled, role).some(({ own }) => !own));
  const none = { code: null, words: '', heading: '', underMerged };
  if (!filled.filled.some(({ own }) => own)) return { kind: 'blank', ...none };
  if (isBelowTheTable(filled)) return { kind: 'end', ...none };
  if (filled.title !== null) return { kind: 'title', ...titleOf(filled, filled.title), underMerged };
  const named = nameOf(filled);
  const kind = kindOfCells(filled, named);
  const words = kind === 'title' && named.words === '' ? named.inNumberColumn : named.words;
  return { kind, code: named.code, words, heading: named.heading, underMerged };
}
