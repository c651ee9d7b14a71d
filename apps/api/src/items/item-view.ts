import type { ItemSummary } from '#contracts/http/items';
import { timelinessOf } from '#domain/item/timeliness';
import type { ItemRow } from '#persistence/items/items';
import type { AgencyNames } from '../names/agency-names.ts';
import { momentOf } from '../names/moment.ts';

export const agenciesOfItem = (row: ItemRow): readonly (string | null)[] => [
  row.lead,
  ...row.coLeads,
  ...row.coordinating,
  row.focalAgency,
  row.authority,
];

/** What everybody sees who may read it. */
type ShownItem = Omit<ItemSummary, 'responsible' | 'actions'>;

/** @param now the moment that timeliness is judged at, ms */
export function showItem(row: ItemRow, names: AgencyNames, now: number): ShownItem {
  const { id, planId, code, section, content, phase, timeline } = row;
  return {
    id,
    planId,
    code,
    section,
    content,
    lead: names.refOrNull(row.lead),
    coLeads: row.coLeads.map((agency) => names.ref(agency)),
    coordinating: row.coordinating.map((agency) => names.ref(agency)),
    phase,
    timeliness: timelinessOf(row, now),
    timeline: timeline === null ? null : { ...timeline, years: [...timeline.years] },
    assignedAt: momentOf(row.assignedAt),
    acknowledgeDueAt: momentOf(row.acknowledgeDueAt),
    acknowledgedAt: momentOf(row.acknowledgedAt),
    dueAt: momentOf(row.dueAt),
    claimedAt: momentOf(row.claimedAt),
    completedAt: momentOf(row.completedAt),
  };
}
