import { startsBody } from '../bodies/body-names.ts';
import { firstPredicate } from './bodies-charged.ts';
import type { IsForeign } from './foreign.ts';
import { anyOf } from './words/any-of.ts';
import {
  DIRECTING_VERBS,
  NO_DIRECTOR,
  NOT_DIRECTING_AFTER,
  NOT_DIRECTING_BEFORE,
} from './words/directing-verbs.ts';

/** Who charges, and where the words after the verb of charging begin. Places in UTF-16 units of the text. */
export interface Direction {
  /** Empty where the sentence begins with the verb. */
  readonly director: string;
  readonly verb: string;
  readonly from: number;
  readonly after: number;
  /** Whether it only tells that a document went out: "có công văn chỉ đạo …". */
  readonly announces: boolean;
}

/** In characters: further on, the verb belongs to a task. */
const REACH = 420;
const VERB = new RegExp(anyOf(DIRECTING_VERBS), 'giu');
const DOCUMENT =
  '(?:công văn|văn bản|chỉ thị|công điện|thông báo|kế hoạch|quyết định|ý kiến|tờ trình)(?: (?:hỏa tốc|khẩn))?';
const ANNOUNCED = new RegExp(
  `(?:có|ban hành|ra|gửi|ký|ký ban hành) ${DOCUMENT}(?: số [^ ,]+)?(?: về [^,]{0,120})?,?$`,
  'u',
);
/** What a conclusion agrees to before it charges somebody: "Thống nhất chủ trương, giao Sở Y tế …". */
const AGREED =
  /^(?:cơ bản )?(?:thống nhất|đồng ý|nhất trí|chấp thuận|quyết định|ghi nhận|tiếp thu)(?:[^;:]{0,200},)?(?: (?:và|đồng thời))? $/iu;
const BELOW =
  /^(?:Các |các )?(?:Sở|sở|Công an|Bộ Chỉ huy|Ban Quản lý|Trường|Đài|Phòng|Chi cục|UBND (?:các |huyện|xã|phường|thị xã|quận|đặc khu|thành phố \p{Lu}|TP))/u;
/** What who charges says first of something else: "… thống nhất với báo cáo của Sở Y tế, đồng thời yêu cầu". */
const APPROVES =
  / (?:cơ bản )?(?:thống nhất|đồng ý|nhất trí|ghi nhận|đánh giá cao|biểu dương|hoan nghênh) [^;:]{2,200}$/u;
/** Words between who charges and the verb. */
const BETWEEN =
  /(?:,? (?:đã|cũng|tiếp tục|đồng thời|thống nhất|quyết định|đồng ý|kết luận(?: và)?|nhấn mạnh(?: và)?|chỉ đạo(?: và|,)|giao và|yêu cầu(?: và|,)|phát biểu|nêu rõ|nhất trí|có ý kiến|vừa|rất|kính|trân trọng|trực tiếp|theo đó,?|,))+$/u;
const SUBJECT =
  /^(?:Phía(?= \p{Lu})|(?:(?:các )?(?:đồng chí|Đồng chí)|ông|bà|Ông|Bà)(?= \p{Lu}|$)|(?:Phó )?(?:Chủ tịch|Bí thư|Thủ tướng|Bộ trưởng|Thứ trưởng|Giám đốc|Trưởng (?:đoàn|ban|Ban)|Chánh)|Thường trực|Lãnh đạo|lãnh đạo|[Hh]ội nghị|[Cc]uộc họp|(?:Tỉnh|Thành phố|Quận|Huyện)(?= \p{Lu}|$)|(?:tỉnh|thành phố|quận|huyện)(?= \p{Lu})|Q\.|TP|Chính phủ|(?:Chỉ thị|Công văn|Văn bản|Công điện|Thông báo|Quyết định|Kế hoạch|Kết luận)(?: (?:số )?[\p{L}\d/-]+)?(?= của|$))(?![\p{Ll}])/u;

/** A department that is to direct those below it is charged itself: "Sở Xây dựng chỉ đạo các đơn vị quản lý đường …". */
const isOwnDuty = (director: string, verb: string): boolean => verb === 'chỉ đạo' && BELOW.test(director);

const isSubject = (words: string, isForeign: IsForeign): boolean =>
  (SUBJECT.test(words) || startsBody(words)) &&
  !NO_DIRECTOR.test(words) &&
  !isForeign(words) &&
  firstPredicate(words) === null;

/** Where the one who charges begins: after the last commas that no title of his stands between. */
function directorAt(words: string, isForeign: IsForeign): number | null {
  const starts = [0, ...[...words.matchAll(/, | [-–] /gu)].map(({ 0: mark, index }) => index + mark.length)];
  return starts.find((start) => isSubject(words.slice(start), isForeign)) ?? null;
}

function directionAt(text: string, verb: string, at: number, isForeign: IsForeign): Direction | null {
  const before = AGREED.test(text.slice(0, at)) ? '' : text.slice(0, at);
  const after = at + verb.length;
  const announced = ANNOUNCED.test(before.trimEnd());
  if (NOT_DIRECTING_AFTER.test(text.slice(after, after + 12))) return null;
  if (!announced && NOT_DIRECTING_BEFORE.test(before)) return null;
  if (before.trim() === '' && /^chỉ đạo$/iu.test(verb)) return null;
  if (before.trim() === '')
    return { director: '', verb: verb.toLowerCase(), from: 0, after, announces: false };
  const full = before.trimEnd();
  const words = full.replace(ANNOUNCED, '').trimEnd().replace(BETWEEN, '').replace(APPROVES, '');
  const from = directorAt(words, isForeign);
  if (from === null) return null;
  const director = words.slice(from);
  return isOwnDuty(director, verb) ? null : { director, verb, from, after, announces: announced };
}

/** Finds by whom and with which verb a sentence charges somebody; null where it charges nobody. */
export function directionOf(text: string, isForeign: IsForeign): Direction | null {
  const bounded = text.slice(0, REACH);
  for (const { 0: verb, index } of bounded.matchAll(VERB)) {
    // Within a sentence a verb has no capital: "Phân công" there is a name.
    if (index > 0 && verb !== verb.toLowerCase()) continue;
    const direction = directionAt(bounded, verb, index, isForeign);
    if (direction !== null) return direction;
  }
  return null;
}
