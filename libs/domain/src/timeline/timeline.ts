import type { Day } from '../time/day.ts';

export const TIMELINE_KINDS = ['yearly', 'span', 'years', 'quarter', 'month', 'date', 'unclear'] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** When an item is to be carried out, as the document's words were understood. */
export interface Timeline {
  /** The words of the document. */
  readonly original: string;
  readonly kind: TimelineKind;
  /** Plan years in which the item owes an entry in the agency's report. */
  readonly years: readonly number[];
  /** Last day, inclusive; null where the words give none. */
  readonly until: Day | null;
}
