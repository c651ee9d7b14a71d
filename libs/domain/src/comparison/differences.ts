import type { PlanDocument, PlanFacts } from '../document/plan-document.ts';

/** A plan as far as it is compared: as it was read, as a draft stands, or as it runs. */
export type ComparedPlan = Pick<PlanDocument, 'plan' | 'items'>;

export interface FactDifference {
  readonly fact: keyof PlanFacts;
  readonly before: string | number | null;
  readonly after: string | number | null;
}

export const COMPARED_FIELDS = [
  'code',
  'section',
  'content',
  'leads',
  'coordinating',
  'timeline',
  'notes',
] as const;
export type ComparedField = (typeof COMPARED_FIELDS)[number];

export interface FieldDifference {
  readonly field: ComparedField;
  /** Names as printed for bodies, the words of the document for the time. */
  readonly before: string | readonly string[] | null;
  readonly after: string | readonly string[] | null;
}

/** An item of one of the two plans. */
export interface ComparedItem {
  /** In the plan's list, from 1 on. */
  readonly place: number;
  readonly code: string | null;
  readonly content: string;
}

/** An item that stands in both plans, but not alike. */
export interface ItemDifference {
  readonly before: ComparedItem;
  readonly after: ComparedItem;
  /** None where it only stands elsewhere among the others. */
  readonly fields: readonly FieldDifference[];
  /** Whether it went past others that stayed in their order. */
  readonly moved: boolean;
}

/** What must be done to one plan so that it is the other. */
export interface Differences {
  readonly facts: readonly FactDifference[];
  /** In the order of the later plan. */
  readonly added: readonly ComparedItem[];
  /** In the order of the earlier plan. */
  readonly removed: readonly ComparedItem[];
  /** In the order of the later plan. */
  readonly changed: readonly ItemDifference[];
  /** Items that are alike in both. */
  readonly unchanged: number;
}

export const hasDifferences = ({ facts, added, removed, changed }: Differences): boolean =>
  [facts, added, removed, changed].some((list) => list.length > 0);
