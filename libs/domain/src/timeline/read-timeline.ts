import { comparable, plainText } from '../document/plain-text.ts';
import { addDays, dayNamed, yearOf } from '../time/day.ts';
import type { Day } from '../time/day.ts';
import type { Timeline } from './timeline.ts';

/** First and last year of the plan, as far as they are known. */
export interface PlanYears {
  readonly from: number | null;
  readonly to: number | null;
}

type Reading = Omit<Timeline, 'original'>;
/** What the named words of a phrase mean; null where they name a time that does not exist. */
type Reader = (plan: PlanYears, ...words: string[]) => Reading | null;

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);
const endOf = (year: number): Day => `${year}-12-31`;

const yearly: Reader = ({ from, to }) =>
  from === null || to === null || from > to
    ? { kind: 'yearly', years: [], until: null }
    : { kind: 'yearly', years: range(from, to), until: endOf(to) };

function spanOf(from: number, to: number): Reading | null {
  return from > to ? null : { kind: 'span', years: range(from, to), until: endOf(to) };
}

const span: Reader = (_plan, from: string, to: string) => spanOf(Number(from), Number(to));

const toPlanEnd: Reader = ({ to }, from: string) =>
  to === null ? { kind: 'span', years: [], until: null } : spanOf(Number(from), to);

const years: Reader = (_plan, list: string) => {
  const named = [...new Set(list.split(/\D+/u).map(Number))].sort((a, b) => a - b);
  return { kind: 'years', years: named, until: endOf(Math.max(...named)) };
};

function lastOfMonth(kind: 'quarter' | 'month', month: number, year: number): Reading | null {
  if (month < 1 || month > 12) return null;
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
  return { kind, years: [year], until: addDays(next, -1) };
}

const QUARTERS = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
]);
const quarter: Reader = (_plan, name: string, year: string) =>
  lastOfMonth('quarter', (QUARTERS.get(name) ?? Number(name)) * 3, Number(year));

const month: Reader = (_plan, name: string, year: string) => lastOfMonth('month', Number(name), Number(year));

/** A day, `shift` days after the one that the words name. */
const dayWith =
  (shift: number): Reader =>
  (_plan, day: string, inMonth: string, year: string) => {
    const named = dayNamed(day, inMonth, year);
    if (named === null) return null;
    const until = addDays(named, shift);
    return { kind: 'date', years: [yearOf(until)], until };
  };

const onOrBefore = dayWith(0);
const strictlyBefore = dayWith(-1);

/** A time from one month, quarter or day to another: its end counts, where it does not lie before its beginning. */
const until =
  (reader: Reader, wordsOfEach: number): Reader =>
  (plan, ...words) => {
    const begin = reader(plan, ...words.slice(0, wordsOfEach));
    const end = reader(plan, ...words.slice(wordsOfEach));
    return begin?.until && end?.until && begin.until <= end.until ? end : null;
  };

/** Two months or quarters of one year: "Tháng 3 - 6/2025". */
const withinYear =
  (reader: Reader): Reader =>
  (plan, first: string, last: string, year: string) =>
    until(reader, 2)(plan, first, year, last, year);

/** What a `{name}` in a phrase stands for; each bracket is a word that the phrase's reader gets. */
const WORDS = {
  year: '(?:năm )?((?:19|20)\\d\\d)',
  years: '((?:19|20)\\d\\d(?:(?:[,;]| và| &)+ (?:năm )?(?:19|20)\\d\\d)*)',
  quarter: '(i{1,3}|iv|0?[1-4])',
  month: '(\\d{1,2})',
  ofYear: '(?:[/.-]|,? năm |,? )((?:19|20)\\d\\d)',
  byTheEndOf: '(?:(?:từ nay )?đến hết |(?:chậm|muộn) nhất (?:là )?(?:trong |vào |hết )?)?',
  dayOfEveryYear: '(?:ngày )?\\d{1,2}(?:[/.-]| tháng )\\d{1,2} (?:hằng|hàng|mỗi) năm',
  day: '(?:ngày )?(\\d{1,2})(?:[/.-]| tháng )(\\d{1,2})(?:[/.-]|,? năm )((?:19|20)\\d\\d)',
};

/** The grammar: what a document may write (a new phrase is a new line here), in comparable form. */
const PHRASES: readonly (readonly [phrase: string, reader: Reader])[] = [
  ['(?:định kỳ )?(?:hằng|hàng|mỗi) năm', yearly],
  ['thường xuyên(?:,? liên tục)?', yearly],
  ['thường xuyên,? (?:hằng|hàng) năm', yearly],
  ['(?:hằng|hàng) năm,? thường xuyên', yearly],
  ['(?:trước|đến hết|(?:chậm|muộn) nhất(?: là)?|không quá) {dayOfEveryYear}', yearly],
  ['(?:các )?{year}-{year}', span],
  ['giai đoạn (?:từ )?{year}(?:-| đến (?:hết )?){year}', span],
  ['(?:từ )?{year}(?:-| đến (?:hết )?){year}', span],
  ['(?:từ )?{year} và (?:các|những) năm (?:tiếp theo|tiếp|sau|kế tiếp|sau đó)', toPlanEnd],
  ['từ {year} trở đi', toPlanEnd],
  ['(?:(?:các |những )?năm )?{years}', years],
  ['{byTheEndOf}qu[ýí] {quarter}{ofYear}', quarter],
  ['{byTheEndOf}tháng {month}{ofYear}', month],
  ['{month}/((?:19|20)\\d\\d)', month],
  ['(?:từ )?tháng {month}(?:-|, ?| đến |,? và )(?:tháng )?{month}{ofYear}', withinYear(month)],
  ['(?:từ )?(?:tháng )?{month}{ofYear}(?:-| đến )(?:tháng )?{month}{ofYear}', until(month, 2)],
  ['(?:từ )?qu[ýí] {quarter}(?:-|, ?| đến |,? và )(?:qu[ýí] )?{quarter}{ofYear}', withinYear(quarter)],
  ['(?:từ )?qu[ýí] {quarter}{ofYear}(?:-| đến )qu[ýí] {quarter}{ofYear}', until(quarter, 2)],
  ['(?:từ )?{day}(?:-| đến (?:hết )?){day}', until(onOrBefore, 3)],
  ['trước {day}', strictlyBefore],
  ['(?:từ nay )?đến (?:hết )?{day}', onOrBefore],
  ['(?:chậm|muộn) nhất (?:là )?(?:vào )?(?:trong )?(?:đến )?(?:hết )?{day}', onOrBefore],
  ['không (?:quá|muộn hơn) {day}', onOrBefore],
  ['{day}', onOrBefore],
];

const FORMS = PHRASES.map(([phrase, read]) => {
  const form = Object.entries(WORDS).reduce(
    (text, [name, word]) => text.replaceAll(`{${name}}`, word),
    phrase,
  );
  return { form: new RegExp(`^${form}$`, 'u'), read };
});

/** No phrase is longer. */
const LONGEST = 300;

/** Words round a phrase that do not change what it says. */
function bare(original: string): string {
  return comparable(original)
    .replace(/ ?([/-]) ?/gu, '$1')
    .replace(/ ([,;.])/gu, '$1')
    .replace(/^[\s\-+*•("'“]+|[\s.,;:)"'”\-/]+$/gu, '')
    .replace(/^(?:(?:trong|vào|thực hiện|hoàn thành|xong) )+/u, '');
}

const outside = (year: number, { from, to }: PlanYears): boolean =>
  (from !== null && year < from) || (to !== null && year > to);

/**
 * Reads the words of a document for the time of an item. What the grammar does not know, a time that does not
 * exist, and a year that is no year of the plan are `unclear`. Without the plan's years a phrase that leans on
 * them ("Hằng năm") keeps its kind, with no years.
 */
export function readTimeline(original: string, plan: PlanYears): Timeline {
  const kept = plainText(original);
  const reading = readWords(kept, plan)?.reading ?? { kind: 'unclear', years: [], until: null };
  return { original: kept, ...reading };
}

/** Whether the words name a day that is late already: "Trước 30/6/2025", of which the last day is 29 June. */
export const namesFirstLateDay = (original: string): boolean =>
  readWords(plainText(original), { from: null, to: null })?.read === strictlyBefore;

function readWords(
  kept: string,
  plan: PlanYears,
): { readonly read: Reader; readonly reading: Reading } | null {
  const words = kept.length > LONGEST ? '' : bare(kept);
  for (const { form, read } of FORMS) {
    const found = form.exec(words);
    if (!found) continue;
    const reading = read(plan, ...found.slice(1));
    if (reading && !reading.years.some((year) => outside(year, plan))) return { read, reading };
  }
  return null;
}
