import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { ladderOf } from '../ladder/ladder.ts';
import type { Term } from '../ladder/term.ts';
import { acknowledgeDueAt, itemDueAt } from '../rules/due.ts';
import type { PlanRules } from '../rules/plan-rules.ts';
import type { Instant } from '../time/day.ts';
import { dayOf } from '../time/day.ts';
import type { ItemAssigned, ItemAssignment } from './item-events.ts';

/** The time that a lead has to acknowledge what it is assigned at an instant. */
export function acknowledgementTerm(assignedAt: Instant, rules: PlanRules, calendar: WorkingCalendar): Term {
  const about = 'acknowledge-due';
  const dueAt = acknowledgeDueAt(dayOf(assignedAt), rules, calendar);
  return { about, dueAt, rungs: ladderOf(about, dueAt, rules, calendar, assignedAt) };
}

function ownDateTerm(
  { timeline, rules, assignedAt }: ItemAssignment,
  calendar: WorkingCalendar,
): Term | null {
  const dueAt = itemDueAt(timeline);
  if (dueAt === null) return null;
  return { about: 'item-due', dueAt, rungs: ladderOf('item-due', dueAt, rules, calendar, assignedAt) };
}

/** The focal agency assigns itself nothing, and what already runs or is done needs no acknowledgement. */
function mustBeAcknowledged({ lead, focalAgency, takeover }: ItemAssignment): boolean {
  return lead !== null && lead !== focalAgency && (takeover === null || takeover.status === 'not-started');
}

export function assignItem(assignment: ItemAssignment, calendar: WorkingCalendar): ItemAssigned {
  const { assignedAt, rules } = assignment;
  return {
    type: 'item-assigned',
    v: 1,
    at: assignedAt,
    assignment,
    calendarVersion: calendar.version,
    acknowledgement: mustBeAcknowledged(assignment) ? acknowledgementTerm(assignedAt, rules, calendar) : null,
    ownDate: ownDateTerm(assignment, calendar),
  };
}
