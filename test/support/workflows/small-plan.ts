import { derivedId } from '#domain/identity/derived-id';
import type { Takeover } from '#domain/item/item-events';
import type { PlanStart } from '#domain/plan/plan-messages';
import { defaultPlanRules } from '#domain/rules/plan-rules';
import type { Timeline } from '#domain/timeline/timeline';
import type { PlanRevision, RevisionItem } from '#persistence/plans/plan-revision';
import { AUTHORITY, CULTURE, FOCAL, TOURISM } from './parties.ts';

const rules = defaultPlanRules({ agencyReportBefore: '12-10', consolidatedReportBefore: '12-20' });

export const yearly = (from: number, to: number): Timeline => ({
  original: 'Hằng năm',
  kind: 'yearly',
  years: Array.from({ length: to - from + 1 }, (_, index) => from + index),
  until: `${to}-12-31`,
});

export const inYear = (year: number): Timeline => ({
  original: `Năm ${year}`,
  kind: 'years',
  years: [year],
  until: `${year}-12-31`,
});

export interface SmallItem {
  readonly lead: string | null;
  readonly timeline: Timeline;
  readonly takeover?: Takeover | null;
}

export interface SmallPlan {
  readonly planId: string;
  readonly revision: PlanRevision;
  readonly items: readonly RevisionItem[];
  start(digest: string): PlanStart;
}

export interface PlanYears {
  readonly from: number;
  readonly to: number;
}

/** A plan with one item of the focal agency, two of tourism and one of culture. */
export function smallPlan(
  name: string,
  given?: readonly SmallItem[],
  span: PlanYears = { from: 2024, to: 2026 },
): SmallPlan {
  const years = yearly(span.from, span.to);
  const wanted = given ?? [
    { lead: FOCAL, timeline: years },
    { lead: TOURISM, timeline: years },
    { lead: TOURISM, timeline: inYear(span.from + 1) },
    { lead: CULTURE, timeline: years },
  ];
  const planId = derivedId('test-plan', name);
  const items = wanted.map((item, index): RevisionItem => itemOf(planId, index, item));
  const revision = revisionOf(planId, items, span);
  return { planId, revision, items, start: (digest) => startOf(revision, digest, span) };
}

const itemOf = (
  planId: string,
  index: number,
  { lead, timeline, takeover = null }: SmallItem,
): RevisionItem => ({
  itemId: derivedId('item', planId, String(index)),
  code: `1.${index + 1}`,
  section: null,
  content: `Việc thứ ${index + 1}`,
  lead,
  coLeads: [],
  coordinating: [],
  timeline,
  takeover,
});

const revisionOf = (
  planId: string,
  items: readonly RevisionItem[],
  { from, to }: PlanYears,
): PlanRevision => ({
  planId,
  locality: 'locality-test',
  focalAgency: FOCAL,
  authority: AUTHORITY,
  facts: {
    number: '1/KH',
    issuedOn: '2024-09-04',
    issuer: 'UBND tỉnh',
    subject: 'Hợp tác',
    from,
    to,
    focalAgency: 'Sở Ngoại vụ',
    supervisingAuthority: 'UBND tỉnh',
    agencyReportBefore: '12-10',
    consolidatedReportBefore: '12-20',
  },
  rules,
  items,
});

const startOf = (
  { planId, locality, focalAgency, authority, items }: PlanRevision,
  revision: string,
  { from, to }: PlanYears,
): PlanStart => ({
  planId,
  locality,
  revision,
  focalAgency,
  authority,
  from,
  to,
  itemCount: items.length,
  owedYears: [...new Set(items.flatMap(({ timeline }) => timeline.years))].toSorted(),
  rules,
  takeover: items.some(({ takeover }) => takeover !== null),
});
