import { countedDays } from '../calendar/counted-days.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { ItemAssigned } from '../item/item-events.ts';
import { activeOwnDate } from '../item/item-machine.ts';
import type { Term } from '../ladder/term.ts';
import { addDays, dayOf, type Instant, lastDayBefore } from '../time/day.ts';
import { namesFirstLateDay } from '../timeline/read-timeline.ts';
import type { Journal } from './course.ts';
import type { Answer, Deadline, DueRule } from './deadline.ts';
import type { ItemCourse, ItemRecorded } from './item-turns.ts';
import { stepsOf } from './steps.ts';
import { type Stretch, within } from './turns.ts';
import { type Now, weigh } from './weigh.ts';

export interface ItemTold extends Now {
  readonly journal: Journal<ItemRecorded>;
  readonly course: ItemCourse;
  readonly stretches: readonly Stretch[];
}

/** What an item itself has to be done by: its acknowledgements and its own date; none before it is assigned. */
export const itemDeadlines = (told: ItemTold): readonly Deadline[] => [
  ...acknowledgements(told),
  ...ownDate(told),
];

/** Each lead that was assigned the item has a time of its own to answer. */
function acknowledgements(told: ItemTold): readonly Deadline[] {
  return told.course.flatMap(({ row: { event }, state }, index) => {
    const term = 'acknowledgement' in event ? event.acknowledgement : null;
    return term === null ? [] : [acknowledgement(told, index, term, state.lead)];
  });
}

function acknowledgement(told: ItemTold, index: number, term: Term, owner: string | null): Deadline {
  const { course, journal, stretches, calendar } = told;
  const since = course[index]?.at ?? 0;
  const after = course.slice(index + 1);
  const end = after.find(({ row }) => endsAcknowledgement(row.event));
  const answer = end === undefined ? null : answerOf(end.row.event);
  const metAt = answer === null ? null : (end?.at ?? null);
  const lapsedAt = answer === null ? (end?.at ?? null) : null;
  // A later assignment has a ladder of its own, even where it is due at the same instant.
  const upTo = end === undefined ? after : after.slice(0, after.indexOf(end));
  const rows = upTo.map(({ row }) => row);
  const ahead = end === undefined ? (course.at(-1)?.state.acknowledgement ?? null) : null;
  const duty = {
    about: term.about,
    dueAt: term.dueAt,
    stream: journal.stream,
    period: null,
    owner,
    since,
    rule: workingDaysRule(calendar, since, term.dueAt),
    answer,
    metAt,
    claimedAt: null,
    lapsedAt,
    steps: stepsOf(rows, term, ahead),
  };
  return weigh(duty, within(stretches, since, end?.at ?? null), told);
}

const endsAcknowledgement = ({ type }: ItemRecorded): boolean =>
  type === 'assignment-acknowledged' ||
  type === 'assignment-returned' ||
  type === 'lead-changed' ||
  type === 'item-closed';

function answerOf({ type }: ItemRecorded): Answer | null {
  if (type === 'assignment-acknowledged') return 'acknowledged';
  return type === 'assignment-returned' ? 'returned' : null;
}

function workingDaysRule(calendar: WorkingCalendar, since: Instant, dueAt: Instant): DueRule {
  const after = dayOf(since);
  const { counted, skipped } = countedDays(calendar, addDays(after, 1), lastDayBefore(dueAt));
  return { kind: 'working-days', count: counted.length, after, counted, skipped };
}

/** An item taken over as done never had to be done here. */
function ownDate(told: ItemTold): readonly Deadline[] {
  const { course, journal, stretches } = told;
  const [first, last] = [course[0], course.at(-1)];
  if (first === undefined || last === undefined || first.row.event.type !== 'item-assigned') return [];
  const { ownDate: term, assignment }: ItemAssigned = first.row.event;
  if (term === null || assignment.takeover?.status === 'completed') return [];
  const { lead, completedAt, claimedAt, closed } = last.state;
  const isLapsed = closed && completedAt === null && claimedAt === null;
  const { original, kind: timeline } = assignment.timeline;
  const duty = {
    about: term.about,
    dueAt: term.dueAt,
    stream: journal.stream,
    period: null,
    owner: lead,
    since: first.at,
    rule: { kind: 'printed-time', original, timeline, strict: namesFirstLateDay(original) },
    answer: completedAt === null ? null : 'completed',
    metAt: completedAt,
    claimedAt: completedAt === null ? claimedAt : null,
    lapsedAt: isLapsed ? last.at : null,
    steps: stepsOf(journal.rows, term, closed ? null : activeOwnDate(last.state)),
  } as const;
  return [weigh(duty, within(stretches, first.at, null), told)];
}
