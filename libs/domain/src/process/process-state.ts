import type { Notice } from '../notices/outgoing.ts';
import type { PlanRules } from '../rules/plan-rules.ts';
import type { Instant } from '../time/day.ts';

/** Notices that arose outside the hours in which they may go out. */
export interface HeldNotices {
  readonly until: Instant;
  readonly notices: readonly Notice[];
}

/** What the state of every process has. */
export interface ProcessState {
  readonly planId: string;
  readonly locality: string;
  readonly focalAgency: string;
  readonly authority: string;
  readonly calendarVersion: string;
  /** Null until the process has begun. */
  readonly rules: PlanRules | null;
  readonly held: readonly HeldNotices[];
}

export const emptyProcessState: ProcessState = {
  planId: '',
  locality: '',
  focalAgency: '',
  authority: '',
  calendarVersion: '',
  rules: null,
  held: [],
};
