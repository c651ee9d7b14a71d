import { comparable } from '../document/plain-text.ts';
import type { PlanItemRow } from '../document/plan-document.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { ComparedField, FieldDifference } from './differences.ts';
import { COMPARED_FIELDS } from './differences.ts';

/** What a printed name stands for: names that mean one body give the same text. */
export type BodyOf = (name: string) => string;

export interface ItemComparison {
  /** Default: every name is a body of its own, in whatever case and with whatever dashes it is printed. */
  readonly bodyOf?: BodyOf;
  /** What one of the plans does not keep. */
  readonly ignoring?: readonly ComparedField[];
}

type Names = readonly string[];

const sameText = (one: string | null | undefined, other: string | null | undefined): boolean =>
  one === other || comparable(one ?? '') === comparable(other ?? '');

const bodies = (names: Names, bodyOf: BodyOf): string[] => [...new Set(names.map(bodyOf))];

const sameList = (one: Names, other: Names): boolean =>
  one.length === other.length && one.every((name, index) => name === other[index]);

/** The first lead is accountable; the order of the others means nothing. */
function sameLeads(one: Names, other: Names, bodyOf: BodyOf): boolean {
  if (sameList(one, other)) return true;
  const [[first, ...rest], [otherFirst, ...others]] = [bodies(one, bodyOf), bodies(other, bodyOf)];
  return first === otherFirst && sameList(rest.sort(), others.sort());
}

function sameBodies(one: Names, other: Names, bodyOf: BodyOf): boolean {
  return sameList(one, other) || sameList(bodies(one, bodyOf).sort(), bodies(other, bodyOf).sort());
}

/** Times are alike that mean the same, in whatever words; of unclear ones only the words are known. */
function sameTime(one: Timeline, other: Timeline): boolean {
  if (one.kind !== other.kind || one.until !== other.until) return false;
  if (one.kind === 'unclear') return sameText(one.original, other.original);
  return one.years.length === other.years.length && one.years.every((year, at) => year === other.years[at]);
}

type Same = (one: PlanItemRow, other: PlanItemRow, bodyOf: BodyOf) => boolean;

const SAME: Readonly<Record<ComparedField, Same>> = {
  code: (one, other) => sameText(one.code, other.code),
  section: (one, other) => sameText(one.section, other.section),
  content: (one, other) => sameText(one.content, other.content),
  leads: (one, other, bodyOf) => sameLeads(one.leads, other.leads, bodyOf),
  coordinating: (one, other, bodyOf) => sameBodies(one.coordinating, other.coordinating, bodyOf),
  timeline: (one, other) => sameTime(one.timeline, other.timeline),
  notes: (one, other) => sameText(one.notes, other.notes),
};

const valueOf = (item: PlanItemRow, field: ComparedField): FieldDifference['before'] =>
  field === 'timeline' ? item.timeline.original : (item[field] ?? null);

/** In what two forms of one item differ. */
export function compareItems(
  before: PlanItemRow,
  after: PlanItemRow,
  { bodyOf = comparable, ignoring = [] }: ItemComparison = {},
): readonly FieldDifference[] {
  return COMPARED_FIELDS.filter(
    (field) => !ignoring.includes(field) && !SAME[field](before, after, bodyOf),
  ).map((field) => ({ field, before: valueOf(before, field), after: valueOf(after, field) }));
}
