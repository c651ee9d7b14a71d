import type { ItemState } from '../item/item-state.ts';
import { periodDates } from '../rules/due.ts';
import { dayOf, yearOf } from '../time/day.ts';
import type { Deadline } from './deadline.ts';
import { type Now, weigh } from './weigh.ts';

/**
 * The next report in which an item owes its entry and that has not opened yet; null where there is none to come.
 * @param opened keys of the periods that have opened
 */
export function nextPeriod(state: ItemState, opened: readonly string[], now: Now): Deadline | null {
  const { rules, lead, focalAgency } = state;
  if (rules === null || state.closed) return null;
  const done = state.completedAt === null ? Infinity : yearOf(dayOf(state.completedAt));
  const dates = state.years
    .filter((year) => year <= done && !opened.includes(String(year)))
    .map((year) => periodDates(year, rules, now.calendar))
    .find(({ closesAt }) => closesAt > now.now);
  // The focal agency sends no report to itself: its entries go with the consolidated one.
  const isFocal = lead !== null && lead === focalAgency;
  const dueAt = isFocal ? dates?.consolidatedDueAt : dates?.reportDueAt;
  if (dates === undefined || dueAt == null) return null;
  return weigh(
    {
      about: isFocal ? 'consolidated-due' : 'report-due',
      dueAt,
      stream: null,
      period: dates.key,
      owner: lead,
      since: dates.opensAt,
      rule: { kind: 'day-of-year', before: dayOf(dueAt) },
      answer: null,
      metAt: null,
      claimedAt: null,
      lapsedAt: null,
      steps: [],
    },
    [],
    now,
  );
}
