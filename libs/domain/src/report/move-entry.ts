import { withoutRungsUntil } from '../ladder/term.ts';
import type { Instant } from '../time/day.ts';
import type { EntryMoveEvent, EntryTakenOver, ReportEvent, ReportNews } from './report-messages.ts';
import type { ReportState } from './report-state.ts';
import { isWithAgency } from './report-state.ts';

type NewsOf<T extends ReportNews['type']> = Extract<ReportNews, { type: T }>;

const owes = ({ entries }: ReportState, itemId: string): boolean =>
  entries.some((entry) => entry.itemId === itemId);
const isOld = ({ moves }: ReportState, itemId: string, number: number): boolean =>
  (moves[itemId] ?? 0) >= number;
/** Closed because nothing was left, not because the plan ended. */
const isEmptied = ({ status, entries }: ReportState): boolean => status === 'closed' && entries.length === 0;

/** An entry leaves as long as its agency has the report; what was submitted has been given. */
export function hearMove(
  state: ReportState,
  news: NewsOf<'entry-moved'>,
  at: Instant,
): readonly ReportEvent[] {
  const { itemId, to, number, duty } = news;
  if (state.reportId === '' || isOld(state, itemId, number)) return [];
  if (!owes(state, itemId) || !isWithAgency(state)) {
    return [{ type: 'entry-kept', v: 1, at, itemId, to, number }];
  }
  const handedOver: ReportEvent = { type: 'entry-handed-over', v: 1, at, itemId, to, number, duty };
  return state.entries.length > 1 ? [handedOver] : [handedOver, { type: 'report-closed', v: 1, at }];
}

/** What was accepted is not opened again: the new lead owes the entry from the next period on. */
export function hearTakeover(
  state: ReportState,
  { duty, from, number }: NewsOf<'entry-taken-over'>,
  at: Instant,
): readonly ReportEvent[] {
  const takesMore = isWithAgency(state) || state.status === 'submitted' || isEmptied(state);
  if (!takesMore) return [];
  return duty.items
    .filter((itemId) => !owes(state, itemId) && !isOld(state, itemId, number))
    .map((itemId) => ({ type: 'entry-taken-over', v: 1, at, itemId, from, number }));
}

/** A report that had come before must come again; the rungs that passed while it was closed are gone. */
function takenOver(state: ReportState, { itemId, at }: EntryTakenOver): ReportState {
  return {
    ...state,
    status: state.firstSubmittedAt === null ? 'open' : 'returned',
    entries: [...state.entries, { itemId, status: 'owed', digest: null }],
    term: state.status === 'closed' ? withoutRungsUntil(state.term, at) : state.term,
  };
}

export function evolveMove(before: ReportState, event: EntryMoveEvent): ReportState {
  const { itemId, number } = event;
  const state = { ...before, moves: { ...before.moves, [itemId]: number } };
  switch (event.type) {
    case 'entry-handed-over':
      return { ...state, entries: state.entries.filter((entry) => entry.itemId !== itemId) };
    case 'entry-taken-over':
      return takenOver(state, event);
    case 'entry-kept':
      return state;
  }
}
