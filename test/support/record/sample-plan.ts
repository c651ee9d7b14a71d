import type { Timeline } from '#domain/timeline/timeline';
import { defaultPlanRules } from '#domain/rules/plan-rules';
import type { PlanStart } from '#domain/plan/plan-messages';
import type { PlanRevision, RevisionItem } from '#persistence/plans/plan-revision';

export const FOCAL = 'agency-focal';
export const AUTHORITY = 'agency-authority';
export const CULTURE = 'agency-culture';
export const TRADE = 'agency-trade';

const yearly: Timeline = {
  original: 'Hằng năm',
  kind: 'yearly',
  years: [2026, 2027],
  until: '2027-12-31',
};

export const itemId = (planId: string, code: string): string => `${planId}-item-${code}`;

function item(
  planId: string,
  code: string,
  lead: string | null,
  more: Partial<RevisionItem> = {},
): RevisionItem {
  return {
    itemId: itemId(planId, code),
    code,
    section: 'Giao lưu',
    content: `Nội dung nhiệm vụ ${code}`,
    lead,
    coLeads: [],
    coordinating: [],
    timeline: yearly,
    takeover: null,
    ...more,
  };
}

/** A small plan of two years: two agencies, the focal agency's own item, one without a lead. */
export function samplePlan(planId: string, more: Partial<PlanRevision> = {}): PlanRevision {
  return {
    planId,
    locality: 'locality-1',
    focalAgency: FOCAL,
    authority: AUTHORITY,
    facts: {
      number: '12/KH-UBND',
      issuedOn: '2026-01-15',
      issuer: 'UBND tỉnh',
      subject: 'Kế hoạch thử',
      from: 2026,
      to: 2027,
      focalAgency: 'Sở Ngoại vụ',
      supervisingAuthority: 'UBND tỉnh',
      agencyReportBefore: '12-10',
      consolidatedReportBefore: '12-20',
    },
    rules: defaultPlanRules({ agencyReportBefore: '12-10', consolidatedReportBefore: '12-20' }),
    items: [
      item(planId, '1', CULTURE, { coordinating: [TRADE] }),
      item(planId, '2', TRADE, { coLeads: [CULTURE] }),
      item(planId, '3', FOCAL),
      item(planId, '4', null),
      item(planId, '5', CULTURE),
    ],
    ...more,
  };
}

export const startOf = (plan: PlanRevision, revision: string): PlanStart => ({
  planId: plan.planId,
  locality: plan.locality,
  revision,
  focalAgency: plan.focalAgency,
  authority: plan.authority,
  from: 2026,
  to: 2027,
  itemCount: plan.items.length,
  owedYears: [2026, 2027],
  rules: plan.rules,
  takeover: false,
});
