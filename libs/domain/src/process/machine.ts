import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Instant } from '../time/day.ts';
import type { Outgoing } from '../notices/outgoing.ts';

/** Who acts, as far as the rules ask. */
export interface ActingOffice {
  readonly role: string;
  readonly agencyId: string;
}

/** A fact in the past tense, with the version of its form and the instant at which it counts. */
export interface DomainEvent {
  readonly type: string;
  readonly v: number;
  readonly at: Instant;
}

/** Why an act may not be done; `code` is stable, `detail` names what the caller must know. */
export interface Rejection {
  readonly code: string;
  readonly detail?: Readonly<Record<string, string | number | readonly string[]>>;
}

export type Decided<E> = { readonly events: readonly E[] } | { readonly rejection: Rejection };

export interface CommandContext<F = undefined> {
  readonly actor: ActingOffice;
  /** Instant of receipt. */
  readonly at: Instant;
  readonly calendar: WorkingCalendar;
  readonly facts: F;
}

export interface TimeContext<F = undefined> {
  readonly calendar: WorkingCalendar;
  readonly facts: F;
}

/** The row of another stream that news tells of. */
export interface Cause {
  readonly stream: string;
  readonly seq: number;
}

/**
 * The rules of one kind of process, pure and free of the clock. The workflow makes them durable, the
 * activity that records evolves the same state from the same events.
 */
export interface Machine<S, C, N, E extends DomainEvent, F = undefined> {
  readonly initial: S;
  /** What a command does, or why it may not. */
  decide(state: S, command: C, context: CommandContext<F>): Decided<E>;
  /** What news from another process does; nothing, where it is old or no longer matters. */
  hear(state: S, news: N, cause: Cause, now: Instant, context: TimeContext<F>): readonly E[];
  evolve(state: S, event: E): S;
  /** The next moment at which time itself does something. */
  nextAlarm(state: S): Instant | null;
  ring(state: S, now: Instant, context: TimeContext<F>): readonly E[];
  /** What an event makes others know or do; `state` is the one after it. */
  outgoing(event: E, state: S): readonly Outgoing[];
  /** Whether the process has ended for good. */
  isOver(state: S): boolean;
}

export const accepted = <E>(...events: readonly E[]): Decided<E> => ({ events });
export const rejected = (code: string, detail?: Rejection['detail']): { readonly rejection: Rejection } => ({
  rejection: detail === undefined ? { code } : { code, detail },
});
