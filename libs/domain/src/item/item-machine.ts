import { nextRung, ringTerm } from '../ladder/term.ts';
import type { Cause, Machine } from '../process/machine.ts';
import { withOfficeHours } from '../process/office-hours.ts';
import type { Instant } from '../time/day.ts';
import { assignItem } from './assign-item.ts';
import { decideItem } from './decide-item.ts';
import { evolveItem } from './evolve-item.ts';
import type { ItemCommand, ItemNews } from './item-commands.ts';
import type { ItemEvent } from './item-events.ts';
import { itemOutgoing } from './item-outgoing.ts';
import type { ItemState } from './item-state.ts';
import { initialItem } from './item-state.ts';

type EntryNews = Extract<ItemNews, { period: string }>;

/** News of an older row than the last one heard of is old; the rows of another agency's report count anew. */
function hearEntry(state: ItemState, news: EntryNews, source: Cause): readonly ItemEvent[] {
  const known = state.entries[news.period];
  if (known !== undefined && (known.stream ?? source.stream) === source.stream && known.seq >= source.seq)
    return [];
  const { period, at } = news;
  switch (news.type) {
    case 'entry-submitted':
      return [{ type: 'entry-submitted', v: 1, at, period, source, digest: news.digest }];
    case 'entry-returned':
      return [{ type: 'entry-returned', v: 1, at, period, source, reason: news.reason }];
    case 'entry-accepted':
      return [{ type: 'entry-accepted', v: 1, at, period, source }];
  }
}

/** The own date is urged only while somebody is working on the item, not while a claim waits for its answer. */
export const activeOwnDate = (state: ItemState) =>
  state.phase === 'assigned' || state.phase === 'in-progress' ? state.ownDate : null;

const baseMachine: Machine<ItemState, ItemCommand, ItemNews, ItemEvent> = {
  initial: initialItem,
  decide: decideItem,
  hear(state, news, cause, now, { calendar }) {
    if (news.type === 'assignment') return state.itemId === '' ? [assignItem(news.assignment, calendar)] : [];
    if (state.itemId === '' || state.closed) return [];
    if (news.type === 'plan-ended') return [{ type: 'item-closed', v: 1, at: now }];
    return hearEntry(state, news, cause);
  },
  evolve: evolveItem,
  nextAlarm(state): Instant | null {
    if (state.closed) return null;
    const alarms = [nextRung(state.acknowledgement), nextRung(activeOwnDate(state))].filter(
      (at) => at !== null,
    );
    return alarms.length === 0 ? null : Math.min(...alarms);
  },
  ring: (state, now) =>
    state.closed ? [] : [...ringTerm(state.acknowledgement, now), ...ringTerm(activeOwnDate(state), now)],
  outgoing: itemOutgoing,
  isOver: (state) => state.closed,
};

/** Plan item: assigned, acknowledged, coordinated, reported on each year, completed; it lives as long as the plan. */
export const itemMachine = withOfficeHours(baseMachine);
