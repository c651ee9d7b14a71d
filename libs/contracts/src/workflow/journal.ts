import type { StreamId } from './ids.ts';
import type { CommandAnswer, News, SignedCommand } from './messages.ts';

/** End of a stream's hash chain; seq 0 and an empty hash before the first row. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

export const EMPTY_HEAD: Head = { seq: 0, hash: '' };

/** A fact in the past tense; `at` is the instant at which it counts, ms. */
export interface Fact {
  readonly type: string;
  readonly v: number;
  readonly at: number;
}

export interface JournalRow {
  readonly seq: number;
  readonly hash: string;
  readonly event: Fact;
  /** Key of the command that caused it. */
  readonly key: string | null;
  /** Row of another stream that caused it. */
  readonly cause: { readonly stream: StreamId; readonly seq: number } | null;
}

/** What one input came to: the events of a command, of news, or of time alone. */
export interface Decision {
  readonly by: { readonly command: SignedCommand } | { readonly news: News } | { readonly alarmAt: number };
  readonly events: readonly Fact[];
}

export interface AppendRequest {
  readonly stream: StreamId;
  /** The head that was decided on. Anything else in the journal: nothing is written. */
  readonly head: Head;
  readonly decisions: readonly Decision[];
}

export type AppendResult =
  | { readonly outcome: 'appended'; readonly head: Head; readonly answers: readonly (CommandAnswer | null)[] }
  /** The journal went on meanwhile: the rows ahead win and are to be evolved before deciding again. */
  | { readonly outcome: 'behind'; readonly head: Head; readonly rows: readonly JournalRow[] }
  /** One input of the batch is settled already or may not count; nothing was written. */
  | { readonly outcome: 'settled'; readonly index: number; readonly answer: CommandAnswer }
  | { readonly outcome: 'refused'; readonly index: number; readonly code: RefusalCode };

export type RefusalCode = 'signature-invalid' | 'wrong-target' | 'key-reused' | 'news-unknown';

export interface LoadedStream {
  readonly head: Head;
  /** Null for a stream without rows. */
  readonly state: unknown;
  readonly calendar: {
    readonly version: string;
    readonly daysOff: readonly string[];
    readonly workedWeekendDays: readonly string[];
  };
}

/** An incident that a workflow lived through, told once the record is back. */
export interface IncidentReport {
  readonly stream: StreamId;
  readonly openedAt: number;
  readonly resolvedAt: number;
  readonly failure: string;
}
