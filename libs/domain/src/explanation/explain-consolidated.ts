import { activeTerm, periodMachine } from '../period/period-machine.ts';
import type { PeriodEvent } from '../period/period-messages.ts';
import { isWithFocalAgency, type PeriodState } from '../period/period-state.ts';
import type { NoticesReleased } from '../process/office-hours.ts';
import { dayOf } from '../time/day.ts';
import { courseThrough, type Journal } from './course.ts';
import type { Explanation } from './deadline.ts';
import { stepsOf } from './steps.ts';
import { type Holder, measured, stretchesOf } from './turns.ts';
import { type Now, weigh } from './weigh.ts';

function holderOf(state: PeriodState): Holder | null {
  if (state.closed) return null;
  if (!isWithFocalAgency(state)) return { kind: 'review-consolidated', who: state.authority };
  const kind = state.status === 'returned' ? 'rewrite-consolidated' : 'write-consolidated';
  return { kind, who: state.focalAgency };
}

/** Until when a period's consolidated report is due, in which the focal agency's own entries go; nothing where none is. */
export function explainConsolidated(journal: Journal<PeriodEvent | NoticesReleased>, now: Now): Explanation {
  const course = courseThrough(periodMachine, journal.rows);
  const [first, last] = [course[0], course.at(-1)];
  const opened = first?.row.event;
  if (last === undefined || opened?.type !== 'period-opened' || opened.term === null)
    return { deadlines: [], turns: [] };
  const { term, duty, at: since } = opened;
  const { firstSubmittedAt, closed, closedAt } = last.state;
  const stretches = stretchesOf(course, holderOf);
  const deadline = weigh(
    {
      about: term.about,
      dueAt: term.dueAt,
      stream: journal.stream,
      period: duty.key,
      owner: duty.focalAgency,
      since,
      rule: { kind: 'day-of-year', before: dayOf(term.dueAt) },
      answer: firstSubmittedAt === null ? null : 'submitted',
      metAt: firstSubmittedAt,
      claimedAt: null,
      lapsedAt: firstSubmittedAt === null ? closedAt : null,
      steps: stepsOf(journal.rows, term, closed ? null : activeTerm(last.state)),
    },
    stretches,
    now,
  );
  return { deadlines: [deadline], turns: measured(stretches, now.calendar, now.now) };
}
