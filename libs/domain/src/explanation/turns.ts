import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Instant } from '../time/day.ts';
import { type Span, spanOf } from './span.ts';

/** What somebody has to do while it is their turn. */
export const TURN_KINDS = [
  'find-body',
  'acknowledge',
  'correct-addressee',
  'decide-lead',
  'work',
  'contribute',
  'confirm-completion',
  'write-report',
  'rewrite-report',
  'review-report',
  'write-consolidated',
  'rewrite-consolidated',
  'review-consolidated',
] as const;
export type TurnKind = (typeof TURN_KINDS)[number];

/** Whose turn it is, and for what. */
export interface Holder {
  readonly kind: TurnKind;
  /** Agency; null where the body is not known. */
  readonly who: string | null;
}

/** A stretch of time in which it was somebody's turn. */
export interface Turn extends Holder {
  readonly from: Instant;
  /** Null while it goes on. */
  readonly until: Instant | null;
  /** Until now while it goes on. */
  readonly length: Span;
}

export type Stretch = Omit<Turn, 'length'>;

/** A process after one of its events. */
export interface Moment<S> {
  readonly at: Instant;
  readonly state: S;
}

/** The stretches of a process, one after another: what does not change whose turn it is goes on. */
export function stretchesOf<S>(
  course: readonly Moment<S>[],
  holderOf: (state: S) => Holder | null,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { at, state } of course) {
    const holder = holderOf(state);
    const last = stretches.at(-1);
    const goesOn = last?.until === null;
    if (goesOn && holder !== null && last.kind === holder.kind && last.who === holder.who) continue;
    if (goesOn) stretches.splice(-1, 1, { ...last, until: Math.max(at, last.from) });
    if (holder !== null) stretches.push({ ...holder, from: at, until: null });
  }
  // What took no time was nobody's turn.
  return stretches.filter(({ from, until }) => until !== from);
}

export const measured = (
  stretches: readonly Stretch[],
  calendar: WorkingCalendar,
  now: Instant,
): readonly Turn[] =>
  stretches.map((one) => ({ ...one, length: spanOf(calendar, one.from, one.until ?? now) }));

/** What of the stretches lies between two instants. @param until null: to this day */
export function within(
  stretches: readonly Stretch[],
  from: Instant,
  until: Instant | null,
): readonly Stretch[] {
  return stretches
    .filter((one) => (until === null || one.from < until) && (one.until === null || one.until > from))
    .map((one) => ({ ...one, from: Math.max(one.from, from), until: earlier(one.until, until) }));
}

const earlier = (one: Instant | null, other: Instant | null): Instant | null => {
  if (one === null || other === null) return one ?? other;
  return Math.min(one, other);
};
