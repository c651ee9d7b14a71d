import type { Term } from '../ladder/term.ts';
import type { DomainEvent } from '../process/machine.ts';
import type { Instant } from '../time/day.ts';
import type { Row } from './course.ts';
import type { Step } from './deadline.ts';

interface OfLadder extends DomainEvent {
  readonly about?: string;
  readonly dueAt?: Instant;
  readonly what?: Step['what'];
}

/** What was done because of something due, and what its ladder still holds. @param ahead null: its ladder has ended */
export function stepsOf(
  rows: readonly Row[],
  { about, dueAt }: Pick<Term, 'about' | 'dueAt'>,
  ahead: Term | null,
): readonly Step[] {
  const taken = rows.flatMap(({ seq, event }): readonly Step[] => {
    const { type, at, what, ...rung }: OfLadder = event;
    if (type === 'report-urged') return [{ what: 'urging', at, isTaken: true, byHand: true, seq }];
    const isOfIt = type === 'rung-fired' && rung.about === about && rung.dueAt === dueAt;
    return isOfIt && what !== undefined ? [{ what, at, isTaken: true, byHand: false, seq }] : [];
  });
  const toCome = (ahead?.dueAt === dueAt ? ahead.rungs : []).map(({ what, at }): Step => {
    return { what, at, isTaken: false, byHand: false, seq: null };
  });
  return [...taken, ...toCome];
}
