import type { ItemSource, PlanFacts } from '../document/plan-document.ts';
import type { ItemAssignment, Takeover } from '../item/item-events.ts';
import type { PlanRules } from '../rules/plan-rules.ts';
import type { Instant } from '../time/day.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { PlanStart } from './plan-messages.ts';

/** A plan as it was confirmed, frozen for ever. */
export interface PlanRevision {
  readonly planId: string;
  readonly locality: string;
  readonly focalAgency: string;
  readonly authority: string;
  readonly facts: PlanFacts;
  readonly rules: PlanRules;
  /** In the plan's order. */
  readonly items: readonly RevisionItem[];
  /** Agency id → its name as the plan prints it first. Absent in a plan that was made without a document. */
  readonly printedNames?: Readonly<Record<string, string>>;
  /** What nobody had answered about the plan as a whole. */
  readonly openQuestions?: readonly string[];
}

export interface RevisionItem {
  readonly itemId: string;
  readonly code: string;
  readonly section: string | null;
  readonly content: string;
  /** Agency ids. */
  readonly lead: string | null;
  readonly coLeads: readonly string[];
  readonly coordinating: readonly string[];
  readonly timeline: Timeline;
  readonly takeover: Takeover | null;
  /** Bodies that stand beside the system, as printed. */
  readonly others?: readonly OtherBody[];
  /** What nobody had answered when the plan was confirmed: it kept nothing from starting. */
  readonly openQuestions?: readonly string[];
  /** What the document's other columns say of it. */
  readonly notes?: string | null;
  /** Where it stands in the document; null where a person added it. */
  readonly source?: ItemSource | null;
}

/** A body without an account: outside the administration, an open group, or not matched to an agency yet. */
export interface OtherBody {
  readonly name: string;
  readonly kind: 'outside' | 'open-group' | 'undecided';
  readonly relation: 'co-lead' | 'coordinating';
}

/** What an item is told when the plan starts. @param assignedAt milliseconds */
export function assignmentOf(plan: PlanRevision, item: RevisionItem, assignedAt: Instant): ItemAssignment {
  const { planId, locality, focalAgency, authority, rules } = plan;
  const { itemId, code, lead, coLeads, coordinating, timeline, takeover } = item;
  const ofItem = { itemId, code, lead, coLeads, coordinating, timeline, takeover };
  return { ...ofItem, planId, locality, focalAgency, authority, rules, assignedAt };
}

/** Years of the plan in which any of its items owes an entry, in order. */
export function owedYearsOf({ facts, items }: PlanRevision): readonly number[] {
  const { from, to } = facts;
  const years = new Set(items.flatMap(({ timeline }) => timeline.years));
  return [...years]
    .filter((year) => year >= (from ?? year) && year <= (to ?? year))
    .sort((one, other) => one - other);
}

/**
 * What the plan's workflow is started with.
 * @param revision its facts have both years
 * @param digest of the frozen revision
 */
export function planStartOf(revision: PlanRevision, digest: string): PlanStart {
  const { planId, locality, focalAgency, authority, rules, facts, items } = revision;
  const owedYears = owedYearsOf(revision);
  return {
    planId,
    locality,
    revision: digest,
    focalAgency,
    authority,
    from: facts.from ?? owedYears[0] ?? 0,
    to: facts.to ?? owedYears.at(-1) ?? 0,
    itemCount: items.length,
    owedYears,
    rules,
    takeover: items.some(({ takeover }) => takeover !== null),
  };
}
