import type { DomainEvent } from '../process/machine.ts';
import type { Moment } from './turns.ts';

/** A row of a journal. */
export interface Row<E extends DomainEvent = DomainEvent> {
  readonly seq: number;
  readonly event: E;
}

/** A journal with the name of its process. */
export interface Journal<E extends DomainEvent = DomainEvent> {
  readonly stream: string;
  /** Oldest first. */
  readonly rows: readonly Row<E>[];
}

/** A process after each of its rows. */
export interface Passed<S, E extends DomainEvent> extends Moment<S> {
  readonly row: Row<E>;
}

/** Goes through a journal again, with the state after each row. */
export function courseThrough<S, E extends DomainEvent>(
  machine: { readonly initial: S; evolve(state: S, event: E): S },
  rows: readonly Row<E>[],
): readonly Passed<S, E>[] {
  let state = machine.initial;
  return rows.map((row) => {
    state = machine.evolve(state, row.event);
    return { at: row.event.at, state, row };
  });
}
