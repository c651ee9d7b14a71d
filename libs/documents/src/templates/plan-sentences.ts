import type { PlanFacts } from '#domain/document/plan-document';
import type { Day } from '#domain/time/day';

/** The facts of a plan in the words of an office; what is not known is a dotted line to be filled in. */
const BLANK = '................';
const SHORT_BLANK = '......';

const orBlank = (fact: string | null): string => fact ?? BLANK;

export const printedNumber = ({ number }: PlanFacts): string => number ?? `${SHORT_BLANK}/KH-${SHORT_BLANK}`;

export function printedDay(day: Day | null): string {
  const [year, month, date] = day?.split('-') ?? [SHORT_BLANK, SHORT_BLANK, SHORT_BLANK];
  return `ngày ${date} tháng ${month} năm ${year}`;
}

/** `MM-DD` as it is printed: "05/11". */
const printedMonthDay = (monthDay: string | null): string =>
  monthDay?.split('-').reverse().join('/') ?? `${SHORT_BLANK}/${SHORT_BLANK}`;

const PLACE = /(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|đặc khu) (?<name>.+)$/iu;
const named = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/** Where a plan is issued: the place that its issuer is of. */
export const placeOf = ({ issuer }: PlanFacts): string =>
  PLACE.exec(issuer ?? '')
    ?.groups?.['name']?.split(' ')
    .map(named)
    .join(' ') ?? BLANK;

/** Whether the letterhead's capitals are how the issuer is written, so that nothing else need name it. */
const isPrinted = (issuer: string): boolean => issuer === issuer.toUpperCase();

/** The issuer as a letterhead prints it: in full, the place on a line of its own. */
export function issuerLines({ issuer }: PlanFacts): readonly string[] {
  if (issuer === null) return [BLANK];
  const whole = isPrinted(issuer) ? issuer : issuer.toUpperCase().replace(/^UBND /u, 'ỦY BAN NHÂN DÂN ');
  return whole.split(/(?<=^(?:ỦY BAN NHÂN DÂN|UBND)) /u);
}

export const subjectLine = ({ subject }: PlanFacts): string => orBlank(subject);

/** Names the issuer where a letterhead's capitals would not give it back as it is written. */
export const openingSentence = ({ issuer }: PlanFacts): string =>
  issuer === null || isPrinted(issuer)
    ? 'Kế hoạch gồm các nội dung như sau:'
    : `${issuer} ban hành Kế hoạch với các nội dung như sau:`;

function printedYears({ from, to }: PlanFacts): string {
  if (from !== null && to === null) return `từ năm ${from} trở đi`;
  return from !== null && from === to
    ? `năm ${from}`
    : `giai đoạn ${from ?? SHORT_BLANK} - ${to ?? SHORT_BLANK}`;
}

export const periodSentence = (facts: PlanFacts): string =>
  `Thời gian thực hiện Kế hoạch: ${printedYears(facts)}.`;

export const agencySentence = ({ agencyReportBefore, focalAgency }: PlanFacts): string =>
  `Trước ngày ${printedMonthDay(agencyReportBefore)} hằng năm, các cơ quan chủ trì gửi báo cáo về ` +
  `${focalAgency ?? 'cơ quan đầu mối'} để tổng hợp.`;

export function focalSentence(facts: PlanFacts): string {
  const { focalAgency, supervisingAuthority, consolidatedReportBefore } = facts;
  const focal = focalAgency === null ? 'Cơ quan đầu mối' : `${focalAgency} là cơ quan đầu mối,`;
  const before = printedMonthDay(consolidatedReportBefore);
  const authority = supervisingAuthority ?? 'cơ quan chỉ đạo';
  return `${focal} theo dõi, đôn đốc thực hiện Kế hoạch; trước ngày ${before} hằng năm, tổng hợp, báo cáo ${authority}.`;
}

export const attachedTo = (facts: PlanFacts): string =>
  `(Kèm theo Kế hoạch số ${printedNumber(facts)} ${printedDay(facts.issuedOn)})`;
