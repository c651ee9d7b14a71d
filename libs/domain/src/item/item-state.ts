import type { Term } from '../ladder/term.ts';
import type { ProcessState } from '../process/process-state.ts';
import { emptyProcessState } from '../process/process-state.ts';
import type { Instant } from '../time/day.ts';
import type { TimelineKind } from '../timeline/timeline.ts';

export type ItemPhase =
  | 'assigned'
  | 'returned'
  | 'in-progress'
  | 'awaiting-confirmation'
  | 'completed'
  | 'suspended'
  | 'cancelled'
  | 'awaiting-body';

export interface Contribution {
  readonly id: string;
  readonly from: string;
  readonly status: 'asked' | 'given' | 'declined';
}

export interface Entry {
  readonly status: 'submitted' | 'returned' | 'accepted';
  /** The report, or the period, that was last heard of. */
  readonly stream?: string;
  /** Its last row that was heard of. */
  readonly seq: number;
  readonly digest: string;
}

export interface ItemState extends ProcessState {
  readonly itemId: string;
  readonly code: string;
  readonly phase: ItemPhase;
  readonly closed: boolean;
  readonly lead: string | null;
  readonly coLeads: readonly string[];
  readonly coordinating: readonly string[];
  readonly timelineKind: TimelineKind;
  readonly years: readonly number[];
  readonly assignedAt: Instant;
  /** Why the lead sent the assignment back; null while it is not returned. */
  readonly returnedBecause: 'wrong-addressee' | 'not-competent' | null;
  readonly acknowledgement: Term | null;
  readonly ownDate: Term | null;
  readonly contributions: readonly Contribution[];
  readonly entries: Readonly<Record<string, Entry>>;
  readonly claimedAt: Instant | null;
  /** The instant that counts as the completion: that of the claim which was confirmed. */
  readonly completedAt: Instant | null;
}

/** Nobody confirms its own work: what the focal agency leads is confirmed by the authority. */
export const confirmerOf = ({
  lead,
  focalAgency,
  authority,
}: Pick<ItemState, 'lead' | 'focalAgency' | 'authority'>): string =>
  lead === focalAgency ? authority : focalAgency;

export const initialItem: ItemState = {
  ...emptyProcessState,
  itemId: '',
  code: '',
  phase: 'assigned',
  closed: false,
  lead: null,
  coLeads: [],
  coordinating: [],
  timelineKind: 'unclear',
  years: [],
  assignedAt: 0,
  returnedBecause: null,
  acknowledgement: null,
  ownDate: null,
  contributions: [],
  entries: {},
  claimedAt: null,
  completedAt: null,
};
