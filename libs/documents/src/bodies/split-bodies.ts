import { namedInFull } from './department-list.ts';
import {
  isAdministration,
  isClosed,
  isOpenGroup,
  startsBody,
  startsNamedBody,
  startsOpenGroup,
} from './body-names.ts';

/** Bodies of one cell, as printed, and those entries among them that may be more than one body. */
export interface BodyList {
  readonly names: readonly string[];
  readonly doubtful: readonly string[];
}

/** Names of one body that hold a comma. */
const ONE_BODY_WITH_COMMA = [
  /Văn hóa, Thể thao/iu,
  /Lao động, Thương binh/iu,
  /Tôn giáo, Dân tộc/iu,
  /Đầu tư, Thương mại/iu,
  /Văn hóa, Khoa học/iu,
  /Phát thanh, Truyền hình/iu,
  /^Sở (?:VH|LĐ), ?TB?/u,
];
/** An office that serves two bodies ("Văn phòng HĐND và UBND huyện"): the second belongs to its name. */
const SHARED_OFFICE = /^Văn phòng (?:Đoàn ĐBQH|Đoàn đại biểu Quốc hội|HĐND|Hội đồng nhân dân)$/iu;
/** The paper that was merged with the station: "Báo và Phát thanh, Truyền hình Phú Hải". */
const MERGED_PAPER = /^Báo$/u;
const BROADCASTING = /^(?:Đài )?Phát thanh/u;
/** "Các doanh nghiệp vận tải, các sở, ban, ngành liên quan": what is outside the administration is a group of its own. */
const OF_BUSINESS = /^(?:các |những )?(?:doanh nghiệp|tổ chức)(?!\p{L})/iu;
/** What a cell without a body holds. */
const NOTHING = /^(?:[-–—/.…\s]*|không(?: có)?|n\/a)$/iu;
const BULLET = /^(?:[-–—−+•*●▪◦■□➢✓]\s*|\(?\d{1,2}[.)]\s+|\(?\p{Ll}\)\s+)/u;
/** A slash and a dash part two bodies only before words that open none of one's own name. */
const SEPARATOR =
  /\s*,\s*(?:và\s+)?|\s+và\s+|\s+\+\s+|\s*\/\s*(?=(?:Sở|UBND|Ban|Công an) )|\s+[-–—]\s+(?=(?:Sở|Công an) )/gu;
/** Longer cells are no lists of bodies: nothing in them is told apart. */
const LONGEST_CELL = 3000;
const LONGEST_NAME = 300;

export const withoutBullet = (line: string): string => line.replace(BULLET, '');

/** Words that name no body by themselves: the name follows on the next line. */
const NAME_FOLLOWS =
  /(?:^|[;,] )(?:UBND|Ủy ban nhân dân|Sở|Phòng|Ban|Ban Quản lý|Trường|Trung tâm|Hội|Hiệp hội|Liên đoàn|Đài)$/u;

/** Whether a line's end shows that its cell goes on in the next line. */
export const goesOn = (line: string): boolean =>
  NAME_FOLLOWS.test(line) ||
  /(?:[;,:&(/]| [-–—]|(?:^| )(?:và|với|của|cho|tại|cùng|các|những|do|là|về|ở))$/iu.test(line);

/** The lines of a cell as one text: a line that begins a body is an entry of its own, any other continues. */
function joinedLines(cell: string): string {
  const lines = cell.split('\n');
  // In a list of bullets each bullet is an entry, whatever follows it.
  const isList = BULLET.test(lines[0] ?? '');
  return lines.reduce((text, line) => {
    const begins = startsBody(withoutBullet(line)) || (isList && BULLET.test(line));
    return `${text}${begins && !goesOn(text) ? ';' : ''} ${line}`;
  });
}

/** "Thủ trưởng các sở, ban, ngành": the heads of a group are one group like it. */
const HEADS_OF = /^(?:thủ trưởng|giám đốc|lãnh đạo|người đứng đầu|đại diện|tất cả|toàn bộ) (?=các )/iu;
const isOfAdministration = (text: string): boolean => isAdministration(text.replace(HEADS_OF, ''));

/** Whether `rest`, which follows a comma or "và", is a body of its own and not more words of `current`. */
function beginsNext(current: string, rest: string): boolean {
  if (SHARED_OFFICE.test(current)) return false;
  if (MERGED_PAPER.test(current) && BROADCASTING.test(rest)) return false;
  if (startsOpenGroup(rest)) {
    const oneGroup = isOfAdministration(current) && !isClosed(current) && isAdministration(rest);
    return !oneGroup || (OF_BUSINESS.test(current) && /^các /iu.test(rest));
  }
  if (!startsNamedBody(rest)) return false;
  const [first = ''] = rest.split(/,| và /u);
  // "các trường Cao đẳng, Đại học … trên địa bàn tỉnh": the ending belongs to the whole group.
  return !(isOpenGroup(current) && !isClosed(current) && isClosed(first));
}

/** How many brackets the text leaves open. */
const openBrackets = (text: string): number => text.split('(').length - text.split(')').length;

function splitPart(part: string): string[] {
  const names: string[] = [];
  let start = 0;
  let depth = 0;
  let seen = 0;
  for (const found of part.matchAll(SEPARATOR)) {
    const end = found.index + found[0].length;
    depth += openBrackets(part.slice(seen, end));
    seen = end;
    const rest = part.slice(end, end + LONGEST_NAME);
    if (depth > 0 || !beginsNext(part.slice(start, found.index), rest)) continue;
    names.push(part.slice(start, found.index));
    start = end;
  }
  return [...names, part.slice(start)];
}

const trimmed = (name: string): string =>
  name
    .replace(BULLET, '')
    .replace(/^và\s+/u, '')
    .replace(/[\s.,;]+$/u, '');

const mayBeSeveral = (name: string): boolean =>
  name.replace(/\([^)]*\)/gu, '').includes(',') &&
  !isOpenGroup(name) &&
  !ONE_BODY_WITH_COMMA.some((known) => known.test(name));

/** The bodies that a cell names. An open group is one entry; commas and "và" within a name do not split it. */
export function splitBodies(cell: string | null): BodyList {
  if (cell === null || NOTHING.test(cell)) return { names: [], doubtful: [] };
  if (cell.length > LONGEST_CELL) {
    const whole = cell.replaceAll('\n', ' ');
    return { names: [whole], doubtful: [whole] };
  }
  const parts = namedInFull(joinedLines(cell)).split(/\s*;\s*/u);
  const names = [
    ...new Set(
      parts
        .flatMap((part) => splitPart(part.replace(BULLET, '')))
        .map(trimmed)
        .filter((name) => name !== ''),
    ),
  ];
  return { names, doubtful: names.filter(mayBeSeveral) };
}
