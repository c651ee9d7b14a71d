import type { StreamId } from './ids.ts';
import type { AppendRequest, AppendResult, IncidentReport, LoadedStream } from './journal.ts';

/** What a period must know from outside its own journal, read from the record. */
export interface PeriodFacts {
  /** Agencies that owe an entry, with their items in the plan's order; the focal agency's stand apart. */
  readonly owing: readonly { readonly agency: string; readonly items: readonly string[] }[];
  readonly focalItems: readonly string[];
  /** Agencies whose report had not been submitted at the instant asked for. */
  readonly missing: readonly string[];
}

export interface JournalActivities {
  /** Head, state and calendar to start or go on from. */
  loadStream(stream: StreamId): Promise<LoadedStream>;
  /** Appends on the condition that the head is still the one decided on, with read model and outbox, in one transaction. */
  append(request: AppendRequest): Promise<AppendResult>;
  readPeriodFacts(request: {
    readonly planId: string;
    readonly key: string;
    readonly at: number;
  }): Promise<PeriodFacts>;
  /** Tells of an incident that is over. */
  reportIncident(incident: IncidentReport): Promise<void>;
}
