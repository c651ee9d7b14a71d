import type { PlanItemRow } from '../document/plan-document.ts';
import type { PlanRevision, RevisionItem } from '../plan/plan-revision.ts';
import type { ComparedPlan } from './differences.ts';

type NameOf = (agencyId: string) => string;

function printedItem(item: RevisionItem, nameOf: NameOf): PlanItemRow {
  const { code, section, content, lead, coLeads, coordinating, timeline, notes, others = [] } = item;
  const beside = (wanted: string): string[] =>
    others.filter(({ relation }) => relation === wanted).map(({ name }) => name);
  return {
    code,
    section,
    content,
    leads: [...(lead === null ? [] : [nameOf(lead)]), ...coLeads.map(nameOf), ...beside('co-lead')],
    coordinating: [...coordinating.map(nameOf), ...beside('coordinating')],
    timeline,
    ...(notes === undefined ? {} : { notes }),
  };
}

/**
 * A confirmed plan in the words of its document, as far as it keeps them.
 * @param nameOf what an agency is called that the document did not print
 */
export function printedPlan({ facts, items, printedNames = {} }: PlanRevision, nameOf: NameOf): ComparedPlan {
  const printed: NameOf = (agencyId) => printedNames[agencyId] ?? nameOf(agencyId);
  return { plan: facts, items: items.map((item) => printedItem(item, printed)) };
}
