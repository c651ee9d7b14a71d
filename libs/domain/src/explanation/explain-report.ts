import type { NoticesReleased } from '../process/office-hours.ts';
import { reportMachine } from '../report/report-machine.ts';
import type { ReportEvent } from '../report/report-messages.ts';
import { activeTerm, type ReportState } from '../report/report-state.ts';
import { dayOf } from '../time/day.ts';
import { courseThrough, type Journal } from './course.ts';
import type { Explanation } from './deadline.ts';
import { stepsOf } from './steps.ts';
import { type Holder, measured, stretchesOf } from './turns.ts';
import { type Now, weigh } from './weigh.ts';

function holderOf({ status, agency, focalAgency }: ReportState): Holder | null {
  switch (status) {
    case 'open':
      return { kind: 'write-report', who: agency };
    case 'returned':
      return { kind: 'rewrite-report', who: agency };
    case 'submitted':
      return { kind: 'review-report', who: focalAgency };
    case 'accepted':
    case 'closed':
      return null;
  }
}

/** Until when an agency's report is due, why, and whose turn it was; nothing before it opens. */
export function explainReport(journal: Journal<ReportEvent | NoticesReleased>, now: Now): Explanation {
  const course = courseThrough(reportMachine, journal.rows);
  const [first, last] = [course[0], course.at(-1)];
  if (first === undefined || last === undefined || first.row.event.type !== 'report-opened')
    return { deadlines: [], turns: [] };
  const { term, duty } = first.row.event;
  const { agency, firstSubmittedAt, status } = last.state;
  const stretches = stretchesOf(course, holderOf);
  const deadline = weigh(
    {
      about: term.about,
      dueAt: term.dueAt,
      stream: journal.stream,
      period: duty.period,
      owner: agency,
      since: first.at,
      rule: { kind: 'day-of-year', before: dayOf(term.dueAt) },
      answer: firstSubmittedAt === null ? null : 'submitted',
      metAt: firstSubmittedAt,
      claimedAt: null,
      lapsedAt: status === 'closed' && firstSubmittedAt === null ? last.at : null,
      steps: stepsOf(journal.rows, term, activeTerm(last.state)),
    },
    stretches,
    now,
  );
  return { deadlines: [deadline], turns: measured(stretches, now.calendar, now.now) };
}
