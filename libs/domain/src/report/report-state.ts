import type { Term } from '../ladder/term.ts';
import type { ProcessState } from '../process/process-state.ts';
import { emptyProcessState } from '../process/process-state.ts';
import type { Day, Instant } from '../time/day.ts';

export const REPORT_STATUSES = ['open', 'submitted', 'returned', 'accepted', 'closed'] as const;
export type ReportStatus = (typeof REPORT_STATUSES)[number];

export interface ReportEntry {
  readonly itemId: string;
  readonly status: 'owed' | 'submitted' | 'returned' | 'accepted';
  readonly digest: string | null;
}

export interface ReportState extends ProcessState {
  readonly reportId: string;
  readonly period: string;
  readonly agency: string;
  readonly status: ReportStatus;
  readonly entries: readonly ReportEntry[];
  /** Item → number of the last move of its entry that this report had part in. */
  readonly moves: Readonly<Record<string, number>>;
  readonly term: Term | null;
  /** Decides for ever whether the report was late. */
  readonly firstSubmittedAt: Instant | null;
  readonly submittedAt: Instant | null;
  readonly acceptedAt: Instant | null;
  /** The working day for which it was last urged by hand. */
  readonly urgedFor?: Day;
}

/** The ladder ends with the first submission; what comes back is between the two agencies. */
export const activeTerm = (state: ReportState): Term | null =>
  state.status === 'open' && state.firstSubmittedAt === null ? state.term : null;

/** Its agency has it: to write, or to write again. */
export const isWithAgency = ({ status }: Pick<ReportState, 'status'>): boolean =>
  status === 'open' || status === 'returned';

export const initialReport: ReportState = {
  ...emptyProcessState,
  reportId: '',
  period: '',
  agency: '',
  status: 'open',
  entries: [],
  moves: {},
  term: null,
  firstSubmittedAt: null,
  submittedAt: null,
  acceptedAt: null,
};
