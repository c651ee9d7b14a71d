import { comparable } from '#domain/document/plain-text';
import { dayNamed } from '#domain/time/day';
import type { Day } from '#domain/time/day';
import { firstFact } from './phrase-rule.ts';
import type { PhraseRule } from './phrase-rule.ts';

/** What a document's head says: number, day, issuer, title and years. */
export interface Letterhead {
  readonly number: string | null;
  readonly issuedOn: Day | null;
  readonly issuer: string | null;
  readonly subject: string | null;
  readonly from: number | null;
  readonly to: number | null;
}

const SYMBOL =
  '(\\d+[a-z]?)\\s*/\\s*((?:\\d{4}\\s*/\\s*)?[\\p{Lu}\\d][\\p{L}\\d]*(?:\\s*[-\u2010-\u2015&.]\\s*[\\p{Lu}\\d][\\p{L}\\d]*)*)';
const DAY = 'ngày (\\d{1,2})(?: tháng | ?[/.-] ?)(\\d{1,2})(?:,? năm | ?[/.-] ?)(\\d{4})';
const YEAR = '((?:19|20)\\d\\d)';
const YEARS = `${YEAR}(?: ?[-–—] ?| đến (?:hết )?(?:năm )?)${YEAR}`;

const symbol = ([, number, sign = '']: RegExpExecArray): string =>
  `${number}/${sign.replace(/\s/gu, '').replace(/[\u2010-\u2015]/gu, '-')}`;

const day = ([, dayOfMonth = '', month = '', year = '']: RegExpExecArray): Day | null =>
  dayNamed(dayOfMonth, month, year);

const NUMBER_IN_HEAD: readonly PhraseRule<string>[] = [
  { form: new RegExp(`^(?:[Ss]ố|SỐ) ?: ?${SYMBOL}`, 'u'), read: symbol },
];
/** An appendix repeats the number and day of the plan that it belongs to. */
const ATTACHED = '(?:kèm theo|ban hành theo) kế hoạch số:? ?';
const NUMBER_IN_APPENDIX: readonly PhraseRule<string>[] = [
  { form: new RegExp(`${ATTACHED}${SYMBOL}`, 'iu'), read: symbol },
];
const DAY_IN_HEAD: readonly PhraseRule<Day>[] = [
  { form: new RegExp(`(?:^|, )${DAY}\\.?$`, 'iu'), read: day },
];
const DAY_IN_APPENDIX: readonly PhraseRule<Day>[] = [
  { form: new RegExp(`${ATTACHED}\\S+ ${DAY}`, 'iu'), read: day },
];

const ISSUER = '((?:Ủy ban|Uỷ ban|UBND|Sở|Bộ|Ban|Văn phòng) [^,;.:]{0,150}?)';
const ISSUER_IN_PROSE: readonly PhraseRule<string>[] = [
  {
    form: new RegExp(`${ISSUER} ban hành [Kk]ế hoạch(?=.*(?: như sau|:$))`, 'u'),
    read: ([, name]) => name ?? null,
  },
  { form: new RegExp(`${ISSUER} xây dựng [Kk]ế hoạch(?=.* như sau)`, 'u'), read: ([, name]) => name ?? null },
];

/** First and last year; the last is null where the plan goes on without an end that is named. */
type Years = readonly [from: number, to: number | null];
const yearsOf = ([, from, to]: RegExpExecArray): Years | null =>
  Number(from) <= Number(to ?? from) ? [Number(from), Number(to ?? from)] : null;
const openYears = ([, from]: RegExpExecArray): Years => [Number(from), null];
const YEARS_OF_PLAN: readonly PhraseRule<Years>[] = [
  { form: new RegExp(`giai đoạn (?:từ )?(?:năm )?${YEARS}`, 'iu'), read: yearsOf },
  { form: new RegExp(`từ (?:năm )?${YEARS}`, 'iu'), read: yearsOf },
  { form: new RegExp(`(?:các )?năm ${YEARS}`, 'iu'), read: yearsOf },
  {
    form: new RegExp(`năm ${YEAR}(?:, (?:năm )?(?:19|20)\\d\\d)*(?:,| và) (?:năm )?${YEAR}`, 'iu'),
    read: yearsOf,
  },
  {
    form: new RegExp(`năm ${YEAR} (?:trở đi|và (?:các|những) năm (?:tiếp|sau|kế))`, 'iu'),
    read: openYears,
  },
  { form: new RegExp(`năm ${YEAR}(?! ?[-–—,] ?\\d)`, 'iu'), read: yearsOf },
];

/**
 * A line that states the plan's years: "Thời gian thực hiện Kế hoạch: giai đoạn 2025 - 2028". Without the word plan it
 * may be of one task.
 */
const PERIOD = /^(?:[\d.]+ |[a-zđ-][).]? )?thời gian thực hiện kế hoạch: /iu;

/** Where the head ends and the reasons, or the parts, of the plan begin. */
const BODY_BEGINS = [
  /^(?:căn cứ|trên cơ sở|nhằm|để|thi hành) /u,
  /^thực hiện (?:nghị|quyết|chỉ|công|kế|chương|thỏa|thoả|bản)/u,
  /^(?:[ivx]+|\d+)\. /u,
];
const RULE = /^[-_*\s]+$/u;
const TITLE = /^kế hoạch$/u;
/** Where the appendix begins, if nothing stands between the title and it. */
const APPENDIX = /^(?:phụ lục(?!\p{L})|\((?:ban hành )?kèm theo)/u;
const TITLE_WITH_SUBJECT = /^K(?:ế hoạch|Ế HOẠCH) (.+)$/u;
/** Most lines of a letterhead, and of a title: beyond them is prose. */
const HEAD_LINES = 20;
const TITLE_LINES = 6;
const LONGEST_TITLE_LINE = 200;

const isCapitals = (text: string): boolean => text === text.toUpperCase() && /\p{L}/u.test(text);
const isProse = (text: string): boolean =>
  text.length > LONGEST_TITLE_LINE ||
  (BODY_BEGINS.some((form) => form.test(comparable(text))) &&
    (!isCapitals(text) || /^[IVX\d]+\. /u.test(text)));

function headOf(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex(isProse);
  return lines.slice(0, Math.min(end < 0 ? lines.length : end, HEAD_LINES));
}

/** The title: the lines under "KẾ HOẠCH", in capitals or (when the first is not) up to the prose. */
function subjectOf(allLines: readonly string[]): string | null {
  const lines = allLines.slice(0, HEAD_LINES);
  const at = lines.findIndex((line) => TITLE.test(comparable(line)));
  if (at < 0)
    return firstFact(headOf(lines), [{ form: TITLE_WITH_SUBJECT, read: ([, subject]) => subject ?? null }]);
  const below = lines.slice(at + 1, at + 1 + TITLE_LINES);
  const capitals = isCapitals(below[0] ?? '');
  const end = below.findIndex(
    (line) =>
      isProse(line) ||
      RULE.test(line) ||
      APPENDIX.test(comparable(line)) ||
      (capitals && !isCapitals(line)) ||
      /[;:.]$/u.test(line),
  );
  return below.slice(0, end < 0 ? TITLE_LINES : end).join(' ') || null;
}

const MOTTO = /^(?:cộng h(?:òa|oà) xã hội|độc lập)/u;
const LETTERHEAD_BODY = /^(?:[ỦU][ỶY] BAN NHÂN DÂN|UBND|SỞ|BỘ|BAN|VĂN PHÒNG)(?: |$)/u;
const PLACE = /^(?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|THỊ XÃ|QUẬN|XÃ|PHƯỜNG|ĐẶC KHU) /u;

/** The lowest body of the letterhead, its place on the next line included. */
function issuerInHead(head: readonly string[]): string | null {
  const names = head.filter((line) => !MOTTO.test(comparable(line)) && !RULE.test(line));
  const at = names.findLastIndex((line) => LETTERHEAD_BODY.test(line) && isCapitals(line));
  const next = names[at + 1] ?? '';
  if (at < 0) return null;
  return PLACE.test(next) ? `${names[at]} ${next}` : (names[at] ?? null);
}

/** Reads the head of a document, and where it is silent the line by which the appendix names its plan. */
export function readLetterhead(lines: readonly string[]): Letterhead {
  const head = headOf(lines);
  const subject = subjectOf(lines);
  const issuing = lines.filter((line) => ISSUER_IN_PROSE.some(({ form }) => form.test(line)));
  const period = lines.filter((line) => PERIOD.test(line));
  const years =
    firstFact(subject === null ? [] : [subject], YEARS_OF_PLAN) ??
    firstFact(issuing, YEARS_OF_PLAN) ??
    firstFact(period, YEARS_OF_PLAN);
  return {
    number: firstFact(head, NUMBER_IN_HEAD) ?? firstFact(lines, NUMBER_IN_APPENDIX),
    issuedOn: firstFact(head, DAY_IN_HEAD) ?? firstFact(lines, DAY_IN_APPENDIX),
    issuer: firstFact(lines, ISSUER_IN_PROSE) ?? issuerInHead(head),
    subject,
    from: years?.[0] ?? null,
    to: years?.[1] ?? null,
  };
}
