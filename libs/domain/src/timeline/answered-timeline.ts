import { isDay } from '../time/day.ts';
import { readTimeline } from './read-timeline.ts';
import type { PlanYears } from './read-timeline.ts';

const YEAR_ALONE = /^(?:năm )?((?:19|20)\d\d)$/iu;

/** A day that lacks nothing but its year: "trước ngày 10/12" and 2026 are "trước ngày 10/12/2026". */
function withYear(original: string, year: string, plan: PlanYears): string | null {
  const completed = [`${original}/${year}`, `${original} năm ${year}`];
  const kinds = ['date', 'month', 'quarter'];
  return completed.find((words) => kinds.includes(readTimeline(words, plan).kind)) ?? null;
}

/**
 * The words for the time of an item after somebody answered: a day may be given as `YYYY-MM-DD`, and of a day whose
 * year the document leaves out, the year.
 * @param original the words of the document
 */
export function answeredTimeline(original: string, answer: string, plan: PlanYears): string {
  const given = answer.trim();
  if (isDay(given)) return given.split('-').reverse().join('/');
  const year = YEAR_ALONE.exec(given)?.[1];
  return year === undefined ? given : (withYear(original, year, plan) ?? given);
}
