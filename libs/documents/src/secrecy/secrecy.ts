import type { Block, Content, GridRow } from '../content/content.ts';

/** Degrees of state secrets, as they are stamped on a document. */
export type Secrecy = 'MẬT' | 'TỐI MẬT' | 'TUYỆT MẬT';

const DEGREES: ReadonlyMap<string, Secrecy> = new Map([
  ['MẬT', 'MẬT'],
  ['TỐIMẬT', 'TỐI MẬT'],
  ['TUYỆTMẬT', 'TUYỆT MẬT'],
]);

/** Stamps of other kinds that may stand on the same line: how urgent it is, which copy it is. */
const OTHER_STAMPS = /(?:HỎA|HOẢ) ?TỐC|THƯỢNG ?KHẨN|KHẨN|BẢN SỐ ?:? ?[\d/.…]*/gu;
/** What names the degree: "Độ mật: Tối mật", or in brackets after the number: "Số: 12/KH-UBND (Mật)". */
const NAMED = /^(?:DẤU CHỈ |MỨC )?ĐỘ(?: BẢO)? ?MẬT ?[:-](?<degree>.+)$|^SỐ ?:.*\((?<after>[\p{L} ]+)\)$/u;
const NO_LETTER = /[^\p{L}]/gu;

/** A line's capitals without all that a stamp may be decorated with: "(M Ậ T)" is MẬT. */
function degreeOf(line: string): Secrecy | null {
  const capitals = line.toUpperCase();
  const groups = NAMED.exec(capitals)?.groups;
  const named = groups?.['degree'] ?? groups?.['after'];
  if (named === undefined && !/^\P{L}*\p{Lu}/u.test(line)) return null;
  const words = (named ?? capitals).replace(OTHER_STAMPS, '').replace(NO_LETTER, '');
  return DEGREES.get(words) ?? null;
}

/** Words whose last part a narrow cell puts on a line of its own: "BẢO / MẬT". */
const WRAPPED = /(?:^|[^\p{L}])(?:BÍ|BẢO|CƠ|ĐỘ|GIẢI|NIÊM|THÂN|NỘI)$/u;
const FIRST_HALF = /^\P{L}*(?:TỐI|TUYỆT)$/u;

function degreeAmong(lines: readonly string[]): Secrecy | null {
  for (const [index, line] of lines.entries()) {
    const before = (lines[index - 1] ?? '').toUpperCase();
    const degree = WRAPPED.test(before) ? null : degreeOf(FIRST_HALF.test(before) ? before + line : line);
    if (degree !== null) return degree;
  }
  return null;
}

/** Lines of the longest letterhead with the title below it; stamps stand among them. */
const HEAD_LINES = 30;
/** Lines after "PHỤ LỤC" in which an appendix may bear a stamp of its own. */
const APPENDIX_LINES = 5;
const APPENDIX = /^PHỤ LỤC/iu;
/** A letterhead has two columns, at most three; a row of more cells is one of the plan's table. */
const MOST_CELLS_OF_HEAD = 3;

const isOfHead = ({ cells }: GridRow): boolean =>
  cells.filter(({ lines }) => lines.length > 0).length <= MOST_CELLS_OF_HEAD;

const linesOf = (block: Block): readonly string[] =>
  block.kind === 'paragraph'
    ? [block.text]
    : block.rows.filter(isOfHead).flatMap(({ cells }) => cells.flatMap(({ lines }) => lines));

/** The first cell of a table that lost its grid: what follows are its cells. */
const TABLE_BEGINS = /^(?:S?TT|số thứ tự)$/iu;

function headFrom(lines: readonly string[], start: number, length: number): readonly string[] {
  const head = lines.slice(start, start + length);
  const end = head.findIndex((line) => TABLE_BEGINS.test(line));
  return end < 0 ? head : head.slice(0, end);
}

function* headsOf(blocks: readonly Block[]): Generator<readonly string[]> {
  const lines = blocks.flatMap(linesOf);
  yield headFrom(lines, 0, HEAD_LINES);
  for (const [index, line] of lines.entries())
    if (APPENDIX.test(line)) yield headFrom(lines, index, 1 + APPENDIX_LINES);
}

/**
 * The degree of secrecy that a document is stamped with in its letterhead, in the head of an appendix or on its
 * pages. Prose that speaks of secrets is no stamp: a stamp stands alone.
 */
export function secrecyOf({ blocks, headers = [] }: Content): Secrecy | null {
  for (const lines of [headers, ...headsOf(blocks)]) {
    const degree = degreeAmong(lines);
    if (degree !== null) return degree;
  }
  return null;
}
