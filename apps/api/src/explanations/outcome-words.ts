import type { Deadline } from '#domain/explanation/deadline';
import type { Span } from '#domain/explanation/span';
import { dayOf, type Instant } from '#domain/time/day';
import { writtenDay } from '../names/days-in-words.ts';
import { filled } from '../names/filled.ts';
import type { Language } from '../problem/language.ts';
import type { Bilingual } from '../problem/problem-catalogue.ts';
import { ANSWERS, OUTCOMES } from './explanation-words.ts';

/** How a deadline stands, in one sentence. @param now the moment at which it was judged */
export function outcomeOf(deadline: Deadline, language: Language, now: Instant): string {
  const { answer, metAt, claimedAt, lapsedAt, late, since, daysLeft } = deadline;
  const on = (sentence: Bilingual, at: Instant): string =>
    filled(sentence[language], { day: writtenDay(dayOf(at), language) });
  const by = (sentence: Bilingual, { days, workingDays }: Span): string =>
    filled(sentence[language], { days: String(days), workingDays: String(workingDays) });
  const howLate = late === null ? OUTCOMES.inTime[language] : by(OUTCOMES.late, late);
  if (metAt !== null && answer !== null) return `${on(ANSWERS[answer], metAt)}, ${howLate}`;
  if (claimedAt !== null) return `${on(OUTCOMES.claimed, claimedAt)}; ${howLate}`;
  if (lapsedAt !== null)
    return late === null ? on(OUTCOMES.lapsed, lapsedAt) : `${on(OUTCOMES.lapsed, lapsedAt)}, ${howLate}`;
  if (late !== null) return by(OUTCOMES.overdue, late);
  if (since > now) return on(OUTCOMES.toCome, since);
  return daysLeft === 0
    ? OUTCOMES.lastDay[language]
    : filled(OUTCOMES.left[language], { days: String(daysLeft) });
}
