import type { ItemEvent } from '../item/item-events.ts';
import { confirmerOf, type ItemState } from '../item/item-state.ts';
import type { NoticesReleased } from '../process/office-hours.ts';
import type { Instant } from '../time/day.ts';
import type { Passed } from './course.ts';
import { type Holder, type Stretch, stretchesOf } from './turns.ts';

/** Whose turn an item waits for; null where it waits for nobody any more. */
function holderOf(state: ItemState): Holder | null {
  if (state.closed) return null;
  switch (state.phase) {
    case 'awaiting-body':
      return { kind: 'find-body', who: state.authority };
    case 'assigned':
      return { kind: 'acknowledge', who: state.lead };
    case 'returned':
      return state.returnedBecause === 'wrong-addressee'
        ? { kind: 'correct-addressee', who: state.focalAgency }
        : { kind: 'decide-lead', who: state.authority };
    case 'in-progress':
      return { kind: 'work', who: state.lead };
    case 'awaiting-confirmation':
      return { kind: 'confirm-completion', who: confirmerOf(state) };
    case 'completed':
    case 'suspended':
    case 'cancelled':
      return null;
  }
}

export type ItemRecorded = ItemEvent | NoticesReleased;
export type ItemCourse = readonly Passed<ItemState, ItemRecorded>[];

/** When nothing was asked for any more: the item was done, or the plan ended. */
const overAt = (course: ItemCourse): Instant | null =>
  course.find(({ state }) => state.closed || state.phase === 'completed')?.at ?? null;

/** Contributions are asked for while others work: their stretches lie beside those of the lead. */
function contributions(course: ItemCourse): readonly Stretch[] {
  const over = overAt(course);
  return course.flatMap(({ at, row: { event } }): readonly Stretch[] => {
    if (event.type !== 'contribution-requested') return [];
    const answered = course.find(
      ({ row }) => isAnswer(row.event) && row.event.contributionId === event.contributionId,
    );
    return [{ kind: 'contribute', who: event.from, from: at, until: answered?.at ?? over }];
  });
}

const isAnswer = (event: ItemRecorded) =>
  event.type === 'contribution-given' || event.type === 'contribution-declined';

/** Whose turn it was in an item's life, in the order in which the turns began. */
export const itemStretches = (course: ItemCourse): readonly Stretch[] =>
  [...stretchesOf(course, holderOf), ...contributions(course)].sort((one, other) => one.from - other.from);
