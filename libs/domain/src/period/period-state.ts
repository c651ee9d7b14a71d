import type { Term } from '../ladder/term.ts';
import type { ProcessState } from '../process/process-state.ts';
import { emptyProcessState } from '../process/process-state.ts';
import type { Instant } from '../time/day.ts';

export const PERIOD_STATUSES = ['collecting', 'drafted', 'submitted', 'returned', 'accepted'] as const;
export type PeriodStatus = (typeof PERIOD_STATUSES)[number];

/** The last move of an entry to another agency. */
export interface EntryMove {
  readonly to: string;
  readonly number: number;
  /** The report that has the entry has not answered yet. */
  readonly isUnderWay: boolean;
  /** Row of the plan that told of the new lead. */
  readonly heard: number;
}

export interface PeriodState extends ProcessState {
  /** Empty until the period has opened. */
  readonly key: string;
  readonly status: PeriodStatus;
  readonly closed: boolean;
  readonly openedAt: Instant;
  readonly reportDueAt: Instant | null;
  readonly closesAt: Instant;
  readonly term: Term | null;
  readonly owing: readonly string[];
  readonly focalItems: readonly string[];
  /** Item → agency that has its entry. */
  readonly holders: Readonly<Record<string, string>>;
  readonly moves: Readonly<Record<string, EntryMove>>;
  readonly missing: readonly string[];
  readonly draftedAt: Instant | null;
  readonly firstSubmittedAt: Instant | null;
  readonly acceptedAt: Instant | null;
  readonly closedAt: Instant | null;
  readonly consolidatedDigest: string | null;
}

/** The focal agency has the consolidated report: to write, or to write again. */
export const isWithFocalAgency = ({
  status,
  closed,
}: {
  readonly status: string;
  readonly closed: boolean;
}) => !closed && WITH_FOCAL_AGENCY.includes(status);

const WITH_FOCAL_AGENCY: readonly string[] = [
  'collecting',
  'drafted',
  'returned',
] satisfies readonly PeriodStatus[];

export const initialPeriod: PeriodState = {
  ...emptyProcessState,
  key: '',
  status: 'collecting',
  closed: false,
  openedAt: 0,
  reportDueAt: null,
  closesAt: 0,
  term: null,
  owing: [],
  focalItems: [],
  holders: {},
  moves: {},
  missing: [],
  draftedAt: null,
  firstSubmittedAt: null,
  acceptedAt: null,
  closedAt: null,
  consolidatedDigest: null,
};
