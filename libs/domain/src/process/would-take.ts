import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Instant } from '../time/day.ts';
import type { CommandContext, Decided } from './machine.ts';

/** Who would act, and when. */
export interface Asking {
  readonly agencyId: string;
  readonly now: Instant;
  /** What an act leads to depends on the days off; whether it is taken hardly ever does: then it is told which they are. */
  readonly calendar?: WorkingCalendar;
}

const NO_DAYS_OFF: WorkingCalendar = { version: '', daysOff: [], workedWeekendDays: [] };

/** Whether a process in this state would take the command now, by the rules that decide when it comes. */
export function wouldTake<S, C, E, F>(
  decide: (state: S, command: C, context: CommandContext<F>) => Decided<E>,
  state: S,
  command: C,
  { agencyId, now, calendar = NO_DAYS_OFF, facts }: Asking & { readonly facts: F },
): boolean {
  const context = { actor: { role: '', agencyId }, at: now, calendar, facts };
  return 'events' in decide(state, command, context);
}
