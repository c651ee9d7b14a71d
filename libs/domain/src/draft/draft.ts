import type { PlanDocument, PlanFacts } from '../document/plan-document.ts';
import type { PlanRules } from '../rules/plan-rules.ts';
import type { Day, Instant } from '../time/day.ts';

/** Names an item within its draft: its place in the document's table from '1' on, or 'a1', 'a2' … for an added one. */
export type ItemRef = string;

/** What a person changed in an item; the time is given in the words of a document and read anew. */
export interface ItemEdit {
  readonly code?: string;
  readonly section?: string | null;
  readonly content?: string;
  /** The first is accountable. */
  readonly leads?: readonly string[];
  readonly coordinating?: readonly string[];
  readonly timeline?: string;
}

export interface AddedItem extends Required<ItemEdit> {
  readonly ref: ItemRef;
  /** The item after which it stands; null for the end. */
  readonly after: ItemRef | null;
}

export interface DraftEdits {
  readonly facts: Partial<PlanFacts>;
  readonly rules: Partial<PlanRules>;
  readonly items: Readonly<Record<ItemRef, ItemEdit>>;
  readonly added: readonly AddedItem[];
  readonly removed: readonly ItemRef[];
}

/** Who decided something and when: an account, or null where the software did because there was no doubt. */
export interface Decided {
  readonly by: string | null;
  readonly at: Instant;
}

/** What a person answered, in words; of a lead an empty text says that the body is not decided yet. */
export interface Answer extends Decided {
  readonly value: string;
}

/** Which body a printed name means. */
export type NamedBody =
  | { readonly kind: 'agency'; readonly agencyId: string }
  /** No account and never will: a company, an association. */
  | { readonly kind: 'outside' }
  | { readonly kind: 'open-group' }
  /** The body has ended or is not known yet: what it leads waits. */
  | { readonly kind: 'undecided' };

export interface NameMatch extends Decided {
  readonly body: NamedBody;
  /** Of a match that was taken over from an earlier plan: who had decided it there, and when. */
  readonly remembered?: Decided;
}

/** What was done on paper before the plan came here. */
export interface TakeoverStatement extends Decided {
  readonly status: 'not-started' | 'in-progress' | 'completed';
  readonly evidence: string;
  /** Of a completed item only. */
  readonly completedOn: Day | null;
}

interface DraftTakeover {
  /** The plan already runs on paper and is taken over. */
  readonly chosen: boolean;
  readonly items: Readonly<Record<ItemRef, TakeoverStatement>>;
}

/** A plan between its document and its confirmation: what was read stays, what people say of it is kept beside. */
export interface Draft {
  readonly id: string;
  readonly locality: string;
  readonly document: PlanDocument;
  readonly edits: DraftEdits;
  /** By the question's id. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** By the name as printed. */
  readonly matches: Readonly<Record<string, NameMatch>>;
  readonly takeover: DraftTakeover;
}

export const noEdits: DraftEdits = { facts: {}, rules: {}, items: {}, added: [], removed: [] };

/** A draft on which nobody has worked yet. */
export function newDraft(id: string, locality: string, document: PlanDocument): Draft {
  const takeover = { chosen: false, items: {} };
  return { id, locality, document, edits: noEdits, answers: {}, matches: {}, takeover };
}
