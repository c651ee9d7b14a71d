import type { Schema } from '../api/types.ts';

type Deadline = Schema<'Deadline'>;

/** A stretch of time as a part of the whole line; 0 is its left end, 1 its right. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly who: string | null;
}

export interface TurnsLine {
  readonly stretches: readonly Stretch[];
  /** Where it is due. */
  readonly due: number;
  /** Where today is; null when it is over. */
  readonly now: number | null;
}

/** Turns, due moment and today on one line from the beginning to whatever comes last. */
export function turnsLine({ since, dueAt, metAt, turns }: Deadline, now: number): TurnsLine {
  const start = Math.min(Date.parse(since), Date.parse(dueAt));
  const end = Math.max(metAt === null ? now : Date.parse(metAt), Date.parse(dueAt));
  const at = (moment: number): number => (end === start ? 0 : (moment - start) / (end - start));
  return {
    stretches: turns.map(({ from, until, who }) => ({
      from: at(Date.parse(from)),
      to: at(until === null ? now : Date.parse(until)),
      who: who?.name ?? null,
    })),
    due: at(Date.parse(dueAt)),
    now: metAt === null ? at(now) : null,
  };
}
