import type { JournalActivities } from '#contracts/workflow/activities';
import type { ProcessInput } from '#contracts/workflow/messages';
import { periodMachine } from '#domain/period/period-machine';
import type { PeriodFacts, PeriodNews } from '#domain/period/period-messages';
import type { PeriodState } from '#domain/period/period-state';
import type { Instant } from '#domain/time/day';
import { runProcess } from './run-process.ts';

const noFacts: PeriodFacts = { owing: [], focalItems: [], missing: [] };

/** Who is missing in the draft is asked for the agencies' due instant, however late the alarm rings. */
const askedAt = ({ status, reportDueAt }: PeriodState, now: Instant): Instant =>
  status === 'collecting' && reportDueAt !== null ? Math.min(reportDueAt, now) : now;

async function readFacts(
  record: JournalActivities,
  state: PeriodState,
  now: Instant,
  news: readonly unknown[],
): Promise<PeriodFacts> {
  const due = (news as readonly PeriodNews[]).find(({ type }) => type === 'period-due');
  const { planId, key } = state.key === '' && due?.type === 'period-due' ? due.duty : state;
  if (key === '') return noFacts;
  return await record.readPeriodFacts({ planId, key, at: askedAt(state, now) });
}

const card = ({ planId, locality, key, status, closed }: PeriodState) => ({
  details: `Kỳ báo cáo / Period **${key}**: ${closed ? 'closed' : status}`,
  plan: planId,
  locality,
});

/** A reporting cycle: opens, collects, drafts the consolidated report, is accepted or returned, closes. */
export function period(input: ProcessInput): Promise<void> {
  return runProcess({ machine: periodMachine, noFacts, readFacts, card }, input);
}
