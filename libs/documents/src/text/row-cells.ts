import { comparable } from '#domain/document/plain-text';
import { readTimeline } from '#domain/timeline/read-timeline';
import { bilingual } from '../bilingual.ts';
import { goesOn, splitBodies } from '../bodies/split-bodies.ts';
import { isOpenGroup, startsBody } from '../bodies/body-names.ts';
import type { CellRole, ColumnRole, RowDoubt } from '../table-row.ts';

type BodyRole = 'lead' | 'coordinating';
type Cells = Partial<Record<CellRole, string>>;

/** The cells that were found in the lines of an item. */
export interface FoundCells {
  readonly cells: Cells;
  readonly doubts: readonly RowDoubt[];
  /** Index of the first line that is in no cell: what stands after the last column. */
  readonly end: number;
  readonly hasTimeline: boolean;
}

interface Slice {
  readonly from: number;
  readonly to: number;
}

const ANY_PLAN = { from: null, to: null };
const TIME_WORDS =
  /^\(?(?:hằng|hàng|thường|định kỳ|năm|quý|quí|tháng|trước|đến|chậm|muộn|giai đoạn|từ|trong|ngày|\d)/u;
/** No time of an item is longer; content that opens with "Trong …" mostly is. */
const LONGEST_TIME = 60;

const isTime = (text: string): boolean => readTimeline(text, ANY_PLAN).kind !== 'unclear';
const looksLikeTime = (text: string): boolean =>
  text.length <= LONGEST_TIME && TIME_WORDS.test(comparable(text));
const beginsCell = (lines: readonly string[], at: number): boolean =>
  startsBody(lines[at] ?? '') && !goesOn(lines[at - 1] ?? '');
/** A line that may begin a cell, though it is not known to: with a capital, and nothing before it open. */
const mayBeginCell = (lines: readonly string[], at: number): boolean =>
  /^[\p{Lu}\d-]/u.test(lines[at] ?? '') && !goesOn(lines[at - 1] ?? '');

const joined = (lines: readonly string[]): string => lines.join(' ');

/** The longest run of lines at each place that together name a time. */
function timesAmong(lines: readonly string[]): Slice[] {
  return lines.flatMap((line, from) => {
    if (from === 0 || !looksLikeTime(line)) return [];
    const sizes = [3, 2, 1].filter((size) => from + size <= lines.length);
    const size = sizes.find((each) => isTime(joined(lines.slice(from, from + each))));
    return size === undefined ? [] : [{ from, to: from + size }];
  });
}

/** The lines of the timeline's cell. Content may hold a line like "năm 2026": the cell stands after the bodies. */
function findTime(lines: readonly string[], columns: readonly ColumnRole[]): Slice | null {
  const at = columns.indexOf('timeline');
  const times = timesAmong(lines);
  const bodiesBefore = columns.slice(0, at).some((role) => role === 'lead' || role === 'coordinating');
  if (!bodiesBefore) return times[0] ?? null;
  const firstBody = lines.findIndex((_line, index) => index > 0 && beginsCell(lines, index));
  const known = times.find(({ from }) => firstBody > 0 && from > firstBody) ?? times.at(-1);
  if (known) return known;
  const last = lines.length - 1;
  if (last > 0 && at === columns.length - 1 && looksLikeTime(lines[last] ?? ''))
    return { from: last, to: last + 1 };
  const byPlace = lines.length === columns.length && !startsBody(lines[at] ?? '');
  return byPlace ? { from: at, to: at + 1 } : null;
}

const quoted = (lines: readonly string[]): string => lines.map((line) => `“${line}”`).join(', ');

const unclearBodies = (about: string, lines: readonly string[]): RowDoubt => ({
  about,
  text: bilingual(
    `Không rõ ô chủ trì và ô phối hợp tách nhau ở đâu: ${quoted(lines)}. Hãy ghi rõ cơ quan chủ trì và cơ quan phối hợp.`,
    'It is not clear where the lead ends and the coordinating bodies begin. State both.',
  ),
});

const checkBody = (about: string, line: string): RowDoubt => ({
  about,
  text: bilingual(
    `Chưa nhận ra “${line}” là tên cơ quan; ô này được hiểu theo vị trí. Có đúng không?`,
    'This cell was understood by its place only: the name is not known as a body. Is it right?',
  ),
});

const oneCell = (line: string): RowDoubt => ({
  about: 'coordinating',
  text: bilingual(
    `Chỉ thấy một ô cơ quan (“${line}”). Nhiệm vụ này có cơ quan phối hợp không?`,
    'Only one cell of bodies was found. Does the item have coordinating bodies?',
  ),
});

/** Puts the only cell of bodies that was found: an open group cannot be held to anything, so it does not lead. */
function putOneCell(cell: string, doubts: RowDoubt[]): Cells {
  if (splitBodies(cell).names.every(isOpenGroup)) return { coordinating: cell };
  doubts.push(oneCell(cell));
  return { lead: cell };
}

function bodyCells(lines: readonly string[], roles: readonly BodyRole[], doubts: RowDoubt[]): Cells {
  const [first, second] = roles;
  if (!first || lines.length === 0) return {};
  if (!second) return { [first]: lines.join('\n') };
  const edges = lines.flatMap((_line, index) => (index > 0 && beginsCell(lines, index) ? [index] : []));
  const [edge] = edges;
  if (edges.length > 1) {
    doubts.push(unclearBodies('leads', lines));
    return {};
  }
  if (edge) return { [first]: lines.slice(0, edge).join('\n'), [second]: lines.slice(edge).join('\n') };
  const [one = '', other = ''] = lines;
  if (lines.length !== 2 || !mayBeginCell(lines, 1)) return putOneCell(lines.join('\n'), doubts);
  if (other !== '-') doubts.push(checkBody('coordinating', other));
  return { [first]: one, [second]: other };
}

/** Content, and the bodies after it, of lines that hold no timeline. */
function contentAndBodies(lines: readonly string[], roles: readonly BodyRole[], doubts: RowDoubt[]): Cells {
  if (roles.length === 0) return lines.length > 0 ? { content: joined(lines) } : {};
  const byPlace = lines.length === roles.length + 1 && mayBeginCell(lines, 1);
  if (byPlace && !beginsCell(lines, 1)) {
    const [content = '', ...bodies] = lines;
    doubts.push(checkBody('leads', bodies[0] ?? ''));
    return { content, ...Object.fromEntries(roles.map((role, index) => [role, bodies[index] ?? ''])) };
  }
  const found = lines.findIndex((_line, index) => index > 0 && beginsCell(lines, index));
  const edge = found > 0 ? found : lines.length;
  const content: Cells = edge > 0 ? { content: joined(lines.slice(0, edge)) } : {};
  return { ...content, ...bodyCells(lines.slice(edge), roles, doubts) };
}

const bodyRoles = (columns: readonly ColumnRole[]): BodyRole[] =>
  columns.filter((role) => role === 'lead' || role === 'coordinating');

/**
 * Finds the cells of an item among its lines (the code aside), where a cell may take more than one line or be
 * missing. Edges are where a time or the name of a body begins; what they do not decide is a doubt.
 */
export function findCells(lines: readonly string[], allColumns: readonly ColumnRole[]): FoundCells {
  const columns = allColumns.filter((role) => role !== 'code');
  const at = columns.indexOf('timeline');
  const doubts: RowDoubt[] = [];
  const time = findTime(lines, columns);
  const before = lines.slice(0, time ? time.from : lines.length);
  const after = time ? lines.slice(time.to) : [];
  const rolesAfter = bodyRoles(columns.slice(at));
  const cells: Cells = {
    ...contentAndBodies(before, bodyRoles(time ? columns.slice(0, at) : columns), doubts),
    ...bodyCells(after, rolesAfter, doubts),
    ...(time ? { timeline: joined(lines.slice(time.from, time.to)) } : {}),
  };
  const isLast = rolesAfter.length === 0;
  return { cells, doubts, end: time && isLast ? time.to : lines.length, hasTimeline: time !== null };
}
