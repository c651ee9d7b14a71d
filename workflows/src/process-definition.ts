import type { JournalActivities } from '#contracts/workflow/activities';
import type { DomainEvent, Machine } from '#domain/process/machine';
import type { ProcessState } from '#domain/process/process-state';
import type { Instant } from '#domain/time/day';

/** What a workflow shows of itself in Temporal's own UI. */
export interface ProcessCard {
  /** Markdown. */
  readonly details: string;
  readonly plan: string;
  readonly item?: string;
  readonly lead?: string | null;
  readonly locality: string;
}

/** Reads what the rules need at an instant; `news` are the bodies of what came in. */
export type FactReader<S, F> = (
  activities: JournalActivities,
  state: S,
  now: Instant,
  news: readonly unknown[],
) => Promise<F>;

/** One kind of process: its rules, what it must know beside its own journal, and how it shows itself. */
export interface ProcessDefinition<S extends ProcessState, C, N, E extends DomainEvent, F = undefined> {
  readonly machine: Machine<S, C, N, E, F>;
  /** Facts before any were read. */
  readonly noFacts: F;
  /** Absent where the own journal is enough. */
  readonly readFacts?: FactReader<S, F>;
  readonly card: (state: S) => ProcessCard;
}
