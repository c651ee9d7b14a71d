import type { ProcessState } from '../process/process-state.ts';
import { emptyProcessState } from '../process/process-state.ts';
import type { Instant } from '../time/day.ts';
import type { PlannedPeriod } from './plan-messages.ts';

export interface PeriodOfPlan extends PlannedPeriod {
  readonly status: 'to-come' | 'open' | 'closed';
}

export interface PlanState extends ProcessState {
  readonly startedAt: Instant | null;
  readonly endedAt: Instant | null;
  readonly endsAt: Instant | null;
  readonly revision: string;
  readonly periods: readonly PeriodOfPlan[];
  readonly signedLetters: readonly string[];
  /** Item → its row that told of its last lead. */
  readonly leadsHeard: Readonly<Record<string, number>>;
}

export const initialPlan: PlanState = {
  ...emptyProcessState,
  startedAt: null,
  endedAt: null,
  endsAt: null,
  revision: '',
  periods: [],
  signedLetters: [],
  leadsHeard: {},
};
