import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { derivedId } from '../identity/derived-id.ts';
import { ladderOf } from '../ladder/ladder.ts';
import type { Term } from '../ladder/term.ts';
import type { Instant } from '../time/day.ts';
import type { PeriodDuty, PeriodFacts, PeriodOpened } from './period-messages.ts';

/** The same agency's report for the same period has the same id, whoever computes it. */
export const reportIdOf = (planId: string, period: string, agency: string): string =>
  derivedId('report', planId, period, agency);

function consolidatedTerm(duty: PeriodDuty, calendar: WorkingCalendar, now: Instant): Term | null {
  if (duty.consolidatedDueAt === null) return null;
  const about = 'consolidated-due';
  const rungs = ladderOf(about, duty.consolidatedDueAt, duty.rules, calendar, now);
  return { about, dueAt: duty.consolidatedDueAt, rungs };
}

export function openPeriod(
  duty: PeriodDuty,
  facts: PeriodFacts,
  calendar: WorkingCalendar,
  now: Instant,
): PeriodOpened {
  const owing = duty.reportDueAt === null ? [] : facts.owing;
  return {
    type: 'period-opened',
    v: 1,
    at: now,
    duty,
    calendarVersion: calendar.version,
    owing: owing.map((one) => ({ ...one, reportId: reportIdOf(duty.planId, duty.key, one.agency) })),
    focalItems: facts.focalItems,
    term: consolidatedTerm(duty, calendar, now),
  };
}
