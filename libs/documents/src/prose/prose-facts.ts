import type { PlanFacts } from '#domain/document/plan-document';
import { dayNamed } from '#domain/time/day';
import type { Day } from '#domain/time/day';
import { readReportDates } from '../facts/report-dates.ts';
import { readPlanFacts } from '../plan-facts.ts';
import type { ReadFacts } from '../plan-facts.ts';
import { firstPredicate } from './bodies-charged.ts';
import type { Drafting } from './drafting.ts';
import type { Passage } from './passages.ts';
import { isSentence } from './article.ts';
import { sentencesOf } from './sentences.ts';

/** In passages: what a document says of itself stands within so many. */
const HEAD = 30;
/** In characters: longer lines are read for facts sentence by sentence. */
const LONGEST_LINE = 600;

const linesOf = (passages: readonly Passage[]): readonly string[] =>
  passages.flatMap((passage) =>
    passage.text.length <= LONGEST_LINE
      ? passage.text
      : sentencesOf(passage).map(({ text }) => text.slice(0, LONGEST_LINE * 2)),
  );

const AUTHORITY =
  /(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân) (?:tỉnh|thành phố|TP\.?|quận|Q\.|huyện|thị xã|xã|phường|đặc khu)(?: ?\p{Lu}\p{L}*)*/u;
const ANY_PLACE =
  '(?<!UBND |nhân dân )(?:[Tt]ỉnh|[Tt]hành phố|TP\\.?|[Qq]uận|Q\\.|[Hh]uyện|[Xx]ã|[Pp]hường) ?';

/** The words after a person's name at the place where the text first tells the office. */
function officeOf(director: string, text: string): string {
  const [, name] =
    /(?:^|[đĐ]ồng chí |[ôÔ]ng |[bB]à )(\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){1,4})$/u.exec(director) ?? [];
  const [found] = name === undefined ? [] : (new RegExp(`${name} ?[,–(-][^.;:]{0,80}`, 'u').exec(text) ?? []);
  return found ?? '';
}

/** The authority in the words for who directs; a person's name after it is no part of its name. */
function authorityIn(director: string, text: string): string | null {
  const [named] = AUTHORITY.exec(director) ?? AUTHORITY.exec(officeOf(director, text)) ?? [];
  if (named === undefined) return null;
  const [kind = ''] = /^(?:UBND|\p{L}+ ban nhân dân) (?:\p{Ll}+(?: \p{Ll}+)?|TP\.?|Q\.)/u.exec(named) ?? [];
  const place = named.slice(kind.length).trim();
  const isPlace = place !== '' && new RegExp(`${ANY_PLACE}${place}(?![\\p{L}])`, 'u').test(text);
  return isPlace || place === '' ? named : kind;
}

/** The one authority that directs; null where several do. */
function supervising(directors: readonly string[], text: string): string | null {
  const names = [...new Set(directors.flatMap((director) => authorityIn(director, text) ?? []))];
  const longest = names.filter(
    (name) => !names.some((other) => other !== name && other.startsWith(`${name} `)),
  );
  return longest.length === 1 ? (longest[0] ?? null) : null;
}

const ISSUES =
  /^(?:[^,]{0,40}[-–] )?(?:[Nn]gày (\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?,|[^,]{0,40},)? ?((?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Sở|Ban|Văn phòng) [^,;.:]{2,60}?) (?:vừa |đã )*(?:có|ban hành|ra|ký ban hành) (?:công văn|văn bản|chỉ thị|công điện|thông báo|kế hoạch|quyết định)(?: số ([\p{L}\d/&-]+))?/iu;

/** What news tell of the document itself: "Ngày 14/02/2025, UBND tỉnh ban hành Công văn số 301/UBND-VX …". */
function announcedIn(passages: readonly Passage[]): Pick<PlanFacts, 'issuer' | 'issuedOn' | 'number'> {
  for (const { text } of passages.slice(0, HEAD)) {
    const found = ISSUES.exec(text.slice(0, LONGEST_LINE));
    if (found === null || firstPredicate(found[4] ?? '') !== null) continue;
    const [, day = '', month = '', year = '', issuer = null, number = null] = found;
    return { issuer, issuedOn: dayNamed(day, month, year), number };
  }
  return { issuer: null, issuedOn: null, number: null };
}

const TITLE_KINDS =
  /^(?:THÔNG BÁO|BIÊN BẢN(?: GHI NHỚ| LÀM VIỆC)?|CHỈ THỊ|KẾT LUẬN|CÔNG ĐIỆN|QUYẾT ĐỊNH|BẢN GHI NHỚ|THỎA THUẬN|THOẢ THUẬN|CHƯƠNG TRÌNH)(?: HỢP TÁC)?$/u;
const ABOUT = /^(?:V\/v|Về việc|Trích yếu)[: ]+(.+)$/u;
const NO_TITLE =
  /Ảnh:|^[•\-–+*]|>>|\d{1,2}:\d{2}|GMT|^\d|^(?:Số|Kính gửi)(?: |:)|^(?:CỘNG H|Độc lập|ĐỘC LẬP)|[_*-]{3,}/u;

const isProse = ({ text }: Passage): boolean => text.length > 100 && isSentence(text);

/** The title of an article: the longest line before its first sentence that is no link, date or name. */
function titleOfArticle(passages: readonly Passage[]): string | null {
  const first = passages.findIndex(isProse);
  const lines = passages.slice(0, Math.max(0, first)).map(({ text }) => text);
  const titles = lines.filter(
    (line) =>
      line.length >= 20 &&
      line.length <= 220 &&
      !NO_TITLE.test(line) &&
      !isSentence(line) &&
      /[à-ỹ]/iu.test(line),
  );
  return titles.toSorted((one, other) => other.length - one.length)[0] ?? null;
}

function subjectOf(passages: readonly Passage[], official: boolean): string | null {
  const about = passages.slice(0, HEAD).flatMap(({ text }) => ABOUT.exec(text)?.[1] ?? [])[0];
  if (about !== undefined) return about;
  const kind = passages.slice(0, HEAD).findIndex(({ text }) => TITLE_KINDS.test(text));
  const below = passages[kind + 1]?.text;
  if (kind >= 0 && below !== undefined && !isSentence(below)) return below;
  return official ? null : titleOfArticle(passages);
}

const DAY_ALONE =
  /(?:^|[.!?…] |[-–] )((?:[Ss]áng|[Cc]hiều|[Tt]ối|[Nn]gày)(?: ngày)? \d{1,2}[/.-]\d{1,2})(?=,)/u;
const DAY_WITHOUT_YEAR = /, (ngày \d{1,2} tháng \d{1,2})\.?$/u;

/** The day on which the text says that the document was made, where it leaves out the year. */
export function dayWithoutYear(passages: readonly Passage[]): string | null {
  for (const { text } of passages.slice(0, HEAD)) {
    const found = DAY_ALONE.exec(text.slice(0, LONGEST_LINE)) ?? DAY_WITHOUT_YEAR.exec(text.slice(0, 200));
    if (found) return found[1] ?? null;
  }
  return null;
}

const TODAY = /^Hôm nay,?[^.;]{0,40}? ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})/u;

/** The day of minutes: "Hôm nay, ngày 9 tháng 6 năm 2025, …". */
function dayOfMinutes(passages: readonly Passage[]): Day | null {
  for (const { text } of passages.slice(0, HEAD)) {
    const [, day = '', month = '', year = ''] = TODAY.exec(text) ?? [];
    const named = dayNamed(day, month, year);
    if (named !== null) return named;
  }
  return null;
}

const YEARLY = /(?:hằng|hàng|mỗi) năm/iu;

/** Days of the yearly reports. A day in a sentence that does not speak of every year is of one task. */
function reportDays(
  lines: readonly string[],
): Pick<PlanFacts, 'agencyReportBefore' | 'consolidatedReportBefore'> {
  const yearly = lines.flatMap((line) => line.split(/;|\.(?=\s|$)/u)).filter((words) => YEARLY.test(words));
  const { agency, consolidated } = readReportDates(yearly);
  const only = (days: readonly string[]): string | null => (days.length === 1 ? (days[0] ?? null) : null);
  return { agencyReportBefore: only(agency), consolidatedReportBefore: only(consolidated) };
}

/** What the prose says of the plan as a whole, and questions for what it does not say. */
export function proseFacts(
  passages: readonly Passage[],
  { focalAgencies, directors }: Drafting,
  official: boolean,
  text: string,
): ReadFacts {
  const lines = linesOf(passages);
  const focal = [...new Set(focalAgencies)];
  const announced = announcedIn(passages);
  return readPlanFacts(lines, (read) => ({
    ...read,
    ...reportDays(lines),
    number: read.number ?? announced.number,
    issuedOn: read.issuedOn ?? announced.issuedOn ?? dayOfMinutes(passages),
    issuer: read.issuer ?? announced.issuer,
    subject: read.subject ?? subjectOf(passages, official),
    focalAgency: focal.length === 1 ? (focal[0] ?? null) : read.focalAgency,
    supervisingAuthority: supervising(directors, text) ?? read.supervisingAuthority,
  }));
}
