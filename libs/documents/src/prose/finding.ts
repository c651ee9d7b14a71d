import type { Piece } from './piece.ts';

/** What a clause says, before what stands round it is looked at. */
export type Finding = Charge | Task | { readonly kind: 'time' | 'noun' | 'report' | 'foreign' | 'statement' };

/** Somebody is charged, or the sides agree. */
export interface Charge {
  readonly kind: 'charge';
  readonly by: 'director' | 'subject' | 'sides';
  readonly leads: readonly string[];
  readonly coordinating: readonly string[];
  /** Null where the words make nothing to be done ("… sẽ xem như hai địa phương kết nghĩa"). */
  readonly task: Piece | null;
  /** Words after a verb of charging in which no verb was known: bodies before a list, or a task that a person reads. */
  readonly unread: Piece | null;
  /** Where the words begin that charge. In UTF-16 units of the document's text. */
  readonly from: number;
  /** False where only what was said before tells a task from a report: "Sở Y tế khảo sát …". */
  readonly certain: boolean;
  readonly focal: boolean;
  /** As named; empty where the sentence does not say. */
  readonly director: string;
  readonly announces: boolean;
}

/** Something to do, of whom is not said. */
export interface Task {
  readonly kind: 'task';
  readonly coordinating: readonly string[];
  readonly task: Piece;
  /** Whether it is the focal agency's: "Là cơ quan đầu mối, …". */
  readonly focal: boolean;
}
