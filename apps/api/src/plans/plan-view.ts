import type { PlanAction, PlanPeriod, PlanSummary, PlanView } from '#contracts/http/plans';
import type { PlanRevision } from '#domain/plan/plan-revision';
import type { PeriodRow } from '#persistence/periods/periods';
import type { ItemCount } from '#persistence/plans/item-counts';
import type { PlanRow } from '#persistence/plans/plans';
import type { AgencyNames } from '../names/agency-names.ts';
import { momentOf } from '../names/moment.ts';

/** A plan as it was confirmed, and as it runs if it was started. */
export interface KnownPlan {
  readonly localityId: string;
  readonly revision: PlanRevision;
  readonly digest: string;
  readonly row: PlanRow | null;
}

export function showPlanSummary(row: PlanRow, names: AgencyNames): PlanSummary {
  const { id, number, issuedOn, subject, status, takeover } = row;
  return {
    id,
    number,
    issuedOn,
    subject,
    from: row.firstYear,
    to: row.lastYear,
    status,
    focalAgency: names.ref(row.focalAgency),
    authority: names.ref(row.authority),
    takeover,
    startedAt: momentOf(row.startedAt),
    endedAt: momentOf(row.endedAt),
    // Those of a list have started, and nothing else is done to a plan as a whole.
    actions: [],
  };
}

function rulesView({ rules: { remindersBefore, urgingOn, ...rules } }: PlanRevision): PlanView['rules'] {
  const { report, item, consolidated } = remindersBefore;
  return {
    ...rules,
    urgingOn: [...urgingOn],
    remindersBefore: { report: [...report], item: [...item], consolidated: [...consolidated] },
  };
}

export function showPlan(
  { revision, digest, row }: KnownPlan,
  counts: readonly ItemCount[],
  names: AgencyNames,
  actions: PlanAction[],
): PlanView {
  const { planId: id, facts, focalAgency, authority, items } = revision;
  const { number, issuedOn, subject, from, to } = facts;
  return {
    id,
    number,
    issuedOn,
    subject,
    from,
    to,
    status: row?.status ?? 'confirmed',
    focalAgency: names.ref(focalAgency),
    authority: names.ref(authority),
    takeover: items.some(({ takeover }) => takeover !== null),
    startedAt: momentOf(row?.startedAt ?? null),
    endedAt: momentOf(row?.endedAt ?? null),
    revision: digest,
    facts,
    rules: rulesView(revision),
    itemCount: items.length,
    openQuestions: [...(revision.openQuestions ?? [])],
    counts: [...counts],
    actions,
  };
}

export function showPlanPeriod(row: PeriodRow): PlanPeriod {
  const { planId, key, status, closed } = row;
  return {
    key,
    status,
    closed,
    opensAt: momentOf(row.opensAt),
    reportDueAt: momentOf(row.reportDueAt),
    consolidatedDueAt: momentOf(row.consolidatedDueAt),
    closesAt: momentOf(row.closesAt),
    submittedAt: momentOf(row.firstSubmittedAt),
    acceptedAt: momentOf(row.acceptedAt),
    closedAt: momentOf(row.closedAt),
    period: `/api/periods/${planId}/${key}`,
  };
}
