import { addDays, dayNamed } from '#domain/time/day';

/** `MM-DD` of the two yearly reports, each strict; empty where the text has none, several where it contradicts itself. */
export interface ReportDates {
  readonly agency: readonly string[];
  readonly consolidated: readonly string[];
}

type Recipient = keyof ReportDates;
interface Found<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

/** A day of every year. One with a year is of one report only and no rule. */
const DAY = '(\\d{1,2})(?: ?[/.-] ?| tháng )(\\d{1,2})(?! ?[/.-] ?\\d|\\d|,? năm \\d)(?: (?:hằng|hàng) năm)?';
const DATE_FORMS: readonly (readonly [form: RegExp, shift: number])[] = [
  [new RegExp(`trước (?:ngày )?${DAY}`, 'giu'), 0],
  [new RegExp(`(?:chậm nhất|muộn nhất)(?: là)?(?: vào)?(?: đến)? (?:ngày )?${DAY}`, 'giu'), 1],
  [new RegExp(`không (?:quá|muộn hơn) (?:ngày )?${DAY}`, 'giu'), 1],
];
const AUTHORITY = '(?:Chủ tịch )?(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)';
/** Who gets the report: the authority the consolidated one, any other body the agencies'. */
const RECIPIENT_FORMS: readonly (readonly [form: RegExp, recipient: Recipient])[] = [
  [new RegExp(`báo cáo (?:[^,;.\\p{Lu}]{0,60} )?${AUTHORITY}(?![\\p{L}])`, 'gu'), 'consolidated'],
  [new RegExp(`(?:trình|về|cho|gửi|đến) ${AUTHORITY}(?![\\p{L}])`, 'gu'), 'consolidated'],
  [/(?:báo cáo|trình) cơ quan chỉ đạo/giu, 'consolidated'],
  [/(?:về|cho|đến|gửi|qua) (?:cơ quan|đơn vị) đầu mối/giu, 'agency'],
  [/(?:về|cho|đến|gửi|qua) (?:Sở|Văn phòng|Ban|Phòng|Bộ|Trung tâm|Cục) ?(?=\p{Lu}|UBND)/gu, 'agency'],
];
/** Words that part two statements in one sentence weigh more than any distance within one. */
const BORDER = /,| để | và /gu;
const BORDER_WEIGHT = 100;

function findAll<T>(
  text: string,
  forms: readonly (readonly [RegExp, T])[],
): (Found<T> & { words: RegExpExecArray })[] {
  return forms.flatMap(([form, value]) =>
    [...text.matchAll(form)].map((words) => ({
      value,
      words,
      from: words.index,
      to: words.index + words[0].length,
    })),
  );
}

function monthDay([, day = '', month = '']: RegExpExecArray, shift: number): string | null {
  // Any common year will do: the rule has no year, and 29 February is no yearly date.
  const named = dayNamed(day, month, '2025');
  return named && addDays(named, shift).slice(5);
}

function distance(sentence: string, a: Found<unknown>, b: Found<unknown>): number {
  const between = a.to <= b.from ? sentence.slice(a.to, b.from) : sentence.slice(b.to, a.from);
  return between.length + BORDER_WEIGHT * (between.match(BORDER)?.length ?? 0);
}

function datesOfSentence(sentence: string): [Recipient, string][] {
  if (!/báo cáo/iu.test(sentence)) return [];
  const recipients = findAll(sentence, RECIPIENT_FORMS);
  return findAll(sentence, DATE_FORMS).flatMap((date): [Recipient, string][] => {
    const [nearest] = recipients.toSorted(
      (a, b) => distance(sentence, date, a) - distance(sentence, date, b),
    );
    const day = monthDay(date.words, date.value);
    return nearest && day ? [[nearest.value, day]] : [];
  });
}

/** Reads by which day of every year the agencies report, and by which the focal agency reports to the authority. */
export function readReportDates(lines: readonly string[]): ReportDates {
  const found = lines.flatMap((line) => line.split(/;|\.(?=\s|$)/u)).flatMap(datesOfSentence);
  const of = (recipient: Recipient): string[] => [
    ...new Set(found.filter(([to]) => to === recipient).map(([, day]) => day)),
  ];
  return { agency: of('agency'), consolidated: of('consolidated') };
}
