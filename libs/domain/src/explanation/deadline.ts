import type { SkippedDay } from '../calendar/counted-days.ts';
import type { Timeliness } from '../item/timeliness.ts';
import type { DueKind, RungKind } from '../ladder/rung.ts';
import type { Day, Instant } from '../time/day.ts';
import type { TimelineKind } from '../timeline/timeline.ts';
import type { Span } from './span.ts';
import type { Turn } from './turns.ts';

/** Why something is due on that very day. */
export type DueRule =
  /** So many working days after the day of the assignment, which is not counted; with its last day in. */
  | {
      readonly kind: 'working-days';
      readonly count: number;
      readonly after: Day;
      readonly counted: readonly Day[];
      readonly skipped: readonly SkippedDay[];
    }
  /** As the plan prints it beside the item. */
  | {
      readonly kind: 'printed-time';
      readonly original: string;
      readonly timeline: TimelineKind;
      /** The day that is printed is late already. */
      readonly strict: boolean;
    }
  /** As the plan says for every year: before this day, whatever day of the week it is. */
  | { readonly kind: 'day-of-year'; readonly before: Day };

/** One step of a ladder: taken, still to come, or taken by hand. */
export interface Step {
  readonly what: RungKind;
  /** When it was taken, or is to be. */
  readonly at: Instant;
  readonly isTaken: boolean;
  readonly byHand: boolean;
  /** Row of the journal that tells of it; null while it is to come. */
  readonly seq: number | null;
}

/** How a duty was met. */
export type Answer = 'acknowledged' | 'returned' | 'completed' | 'submitted';

/** Something due, and why it stands as it does. */
export interface Deadline {
  readonly about: DueKind;
  /** Journal that tells of it; null of a period that is still to come. */
  readonly stream: string | null;
  readonly period: string | null;
  /** Who owes it; null where nobody does. */
  readonly owner: string | null;
  /** When its time began to run. */
  readonly since: Instant;
  /** The first instant at which it is late. */
  readonly dueAt: Instant;
  readonly lastDay: Day;
  readonly rule: DueRule;
  readonly timeliness: Timeliness;
  readonly answer: Answer | null;
  readonly metAt: Instant | null;
  /** The claim of it that waits for its confirmation: it stops the clock, unless it is rejected. */
  readonly claimedAt: Instant | null;
  /** When it ceased to be owed without having been met. */
  readonly lapsedAt: Instant | null;
  /** Null where it is not late. */
  readonly late: Span | null;
  /** Days until its last day; null where it is late, met or lapsed. */
  readonly daysLeft: number | null;
  readonly turns: readonly Turn[];
  readonly steps: readonly Step[];
}

export interface Explanation {
  readonly deadlines: readonly Deadline[];
  /** Whose turn it was from the beginning on. */
  readonly turns: readonly Turn[];
}
