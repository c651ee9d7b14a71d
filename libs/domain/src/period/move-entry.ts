import type { Cause } from '../process/machine.ts';
import type { Instant } from '../time/day.ts';
import type { EntryMoved, EntrySettled, PeriodEvent, PeriodNews } from './period-messages.ts';
import type { EntryMove, PeriodState } from './period-state.ts';

type LeadNews = Extract<PeriodNews, { type: 'lead-moved' }>;
type Answer = Extract<PeriodNews, { number: number }>;

/** Whether an agency gives its entries in a report of its own; the focal agency's go with the consolidated one. */
export const hasReport = ({ reportDueAt, focalAgency }: PeriodState, agency: string | null): boolean =>
  agency !== null && agency !== focalAgency && reportDueAt !== null;

const isConsolidatedOpen = ({ status }: PeriodState): boolean =>
  status !== 'submitted' && status !== 'accepted';

/** What was submitted stays as it is. */
function mayMove(state: PeriodState, from: string | null, to: string): boolean {
  const isFocal = from === state.focalAgency || to === state.focalAgency;
  return from !== to && (!isFocal || isConsolidatedOpen(state));
}

const holderOf = ({ holders }: PeriodState, itemId: string): string | null => holders[itemId] ?? null;

/** One move of an entry at a time: the next waits until the report that has the entry has answered. */
export function hearLead(
  state: PeriodState,
  { itemId, to }: LeadNews,
  { seq: heard }: Cause,
  at: Instant,
): readonly PeriodEvent[] {
  const last = state.moves[itemId];
  if (last !== undefined && last.heard >= heard) return [];
  const from = holderOf(state, itemId);
  const waits = last?.isUnderWay ?? false;
  if (!waits && !mayMove(state, from, to)) return [];
  const number = (last?.number ?? 0) + (waits ? 0 : 1);
  return [{ type: 'entry-moved', v: 1, at, itemId, from, to, number, waits, heard }];
}

/** Where the lead has changed again meanwhile, the entry goes on at once. */
export function hearAnswer(state: PeriodState, news: Answer, at: Instant): readonly PeriodEvent[] {
  const { itemId, number } = news;
  const move = state.moves[itemId];
  const holder = holderOf(state, itemId);
  if (move === undefined || holder === null || !move.isUnderWay || move.number !== number) return [];
  const agency = news.type === 'entry-kept' ? holder : news.to;
  const settled: PeriodEvent = { type: 'entry-settled', v: 1, at, itemId, agency, number };
  const { to, heard } = move;
  // An entry that was kept would be kept again.
  if (news.type === 'entry-kept' || !mayMove(state, agency, to)) return [settled];
  const next = { itemId, from: agency, to, number: number + 1, waits: false, heard };
  return [settled, { type: 'entry-moved', v: 1, at, ...next }];
}

/** The agencies that owe a report are those that have an entry. */
function placed(state: PeriodState, itemId: string, agency: string): PeriodState {
  const holders = { ...state.holders, [itemId]: agency };
  const others = state.focalItems.filter((one) => one !== itemId);
  const isFocal = agency === state.focalAgency && isConsolidatedOpen(state);
  const having = new Set(Object.values(holders).filter((one) => hasReport(state, one)));
  const owing = [...new Set([...state.owing, ...having])].filter((one) => having.has(one));
  return { ...state, holders, owing, focalItems: isFocal ? [...others, itemId] : others };
}

const withMove = (state: PeriodState, itemId: string, move: EntryMove): PeriodState => ({
  ...state,
  moves: { ...state.moves, [itemId]: move },
});

/** Only a report is asked; what nobody or the focal agency had is the new lead's at once. */
export function entryMoved(state: PeriodState, event: EntryMoved): PeriodState {
  const { itemId, from, to, number, heard } = event;
  const isUnderWay = hasReport(state, from);
  const moved = withMove(state, itemId, { to, number, isUnderWay, heard });
  return isUnderWay ? moved : placed(moved, itemId, to);
}

export function entrySettled(state: PeriodState, { itemId, agency, number }: EntrySettled): PeriodState {
  const settled = { to: agency, heard: 0, ...state.moves[itemId], number, isUnderWay: false };
  return placed(withMove(state, itemId, settled), itemId, agency);
}
