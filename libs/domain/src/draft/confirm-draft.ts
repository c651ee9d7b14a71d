import { derivedId } from '../identity/derived-id.ts';
import type { Takeover } from '../item/item-events.ts';
import type { OtherBody, PlanRevision, RevisionItem } from '../plan/plan-revision.ts';
import { instantOf } from '../time/day.ts';
import type { Draft, ItemRef, NamedBody } from './draft.ts';
import { draftFacts, draftRules } from './draft-facts.ts';
import type { DraftItem } from './draft-items.ts';
import { draftItems } from './draft-items.ts';
import { printedNames } from './draft-names.ts';
import type { OpenQuestion } from './open-questions.ts';
import { openQuestions } from './open-questions.ts';

const UNDECIDED: NamedBody = { kind: 'undecided' };

const bodyOf = ({ matches }: Draft, name: string): NamedBody => matches[name]?.body ?? UNDECIDED;

const agencyOf = (draft: Draft, name: string | null | undefined): string | null => {
  const body = name == null ? UNDECIDED : bodyOf(draft, name);
  return body.kind === 'agency' ? body.agencyId : null;
};

/** The agencies behind the names, once each, without those that have a nearer part in the item. */
const agenciesOf = (draft: Draft, names: readonly string[], nearer: readonly (string | null)[]): string[] => [
  ...new Set(
    names.flatMap((name) => agencyOf(draft, name) ?? []).filter((agency) => !nearer.includes(agency)),
  ),
];

function othersOf(draft: Draft, names: readonly string[], relation: OtherBody['relation']): OtherBody[] {
  return names.flatMap((name) => {
    const { kind } = bodyOf(draft, name);
    return kind === 'agency' ? [] : [{ name, kind, relation }];
  });
}

function takeoverOf({ takeover }: Draft, { ref }: DraftItem): Takeover | null {
  const statement = takeover.chosen ? takeover.items[ref] : undefined;
  if (statement === undefined) return null;
  const { status, evidence, completedOn } = statement;
  const completedAt = status === 'completed' && completedOn !== null ? instantOf(completedOn) : null;
  return { status, evidence, completedAt };
}

/** The texts of open questions by item; those about the plan under null. */
function textsByItem(questions: readonly OpenQuestion[]): ReadonlyMap<ItemRef | null, readonly string[]> {
  const texts = new Map<ItemRef | null, string[]>();
  for (const { openFor, refs, text } of questions) {
    for (const ref of refs.length === 0 ? [null] : openFor) texts.set(ref, [...(texts.get(ref) ?? []), text]);
  }
  return texts;
}

function frozenItem(
  draft: Draft,
  planId: string,
  item: DraftItem,
  openQuestions: readonly string[],
): RevisionItem {
  const [accountable, ...coLeads] = item.leads;
  const lead = agencyOf(draft, accountable);
  const coLeading = agenciesOf(draft, coLeads, [lead]);
  return {
    itemId: derivedId('item', planId, item.ref),
    code: item.code ?? '',
    section: item.section,
    content: item.content,
    lead,
    coLeads: coLeading,
    coordinating: agenciesOf(draft, item.coordinating, [lead, ...coLeading]),
    timeline: item.timeline,
    takeover: takeoverOf(draft, item),
    others: [
      ...othersOf(draft, lead === null ? item.leads : coLeads, 'co-lead'),
      ...othersOf(draft, item.coordinating, 'coordinating'),
    ],
    openQuestions,
    notes: item.notes ?? null,
    source: item.source ?? null,
  };
}

function namesByAgency(draft: Draft): Record<string, string> {
  const names = printedNames(draft).flatMap(({ name }) => {
    const agency = agencyOf(draft, name);
    return agency === null ? [] : [[agency, name] as const];
  });
  // The first spelling stays.
  return Object.fromEntries(names.reverse());
}

/** The plan that a draft becomes: the same draft always becomes the same plan. */
export const planIdOf = (draftId: string): string => derivedId('plan', draftId);

/** The draft frozen as a plan. Call it only when `blockersOf` has nothing: the offices are matched then. */
export function confirmDraft(draft: Draft, planId: string): PlanRevision {
  const facts = draftFacts(draft);
  const items = draftItems(draft);
  const open = textsByItem(openQuestions(draft, items));
  return {
    planId,
    locality: draft.locality,
    focalAgency: agencyOf(draft, facts.focalAgency) ?? '',
    authority: agencyOf(draft, facts.supervisingAuthority) ?? '',
    facts,
    rules: draftRules(draft),
    items: items.map((item) => frozenItem(draft, planId, item, open.get(item.ref) ?? [])),
    openQuestions: open.get(null) ?? [],
    printedNames: namesByAgency(draft),
  };
}
