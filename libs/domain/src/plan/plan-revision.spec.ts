import { describe, expect, it } from '@jest/globals';

import { assignment, takenOver, YEARLY } from '../testing/item.story.ts';
import { on, PARTIES } from '../testing/offices.ts';
import type { PlanRevision, RevisionItem } from './plan-revision.ts';
import { assignmentOf, owedYearsOf, planStartOf } from './plan-revision.ts';

const item = (years: readonly number[], what: Partial<RevisionItem> = {}): RevisionItem => ({
  ...assignment(),
  section: null,
  content: 'Xúc tiến đầu tư',
  timeline: { ...YEARLY, years },
  ...what,
});

function revision(items: readonly RevisionItem[], from: number | null, to: number | null): PlanRevision {
  const silent = { number: null, issuedOn: null, issuer: null, subject: null, focalAgency: null };
  const dates = { supervisingAuthority: null, agencyReportBefore: null, consolidatedReportBefore: null };
  return { ...PARTIES, facts: { ...silent, ...dates, from, to }, items };
}

describe('a confirmed plan', () => {
  it('owes the years of its items that are its own, in order', () => {
    const items = [item([2027, 2026]), item([2024, 2026, 2030])];
    expect(owedYearsOf(revision(items, 2025, 2029))).toEqual([2026, 2027]);
    expect(owedYearsOf(revision(items, null, null))).toEqual([2024, 2026, 2027, 2030]);
  });

  it('tells each item its assignment, and no more', () => {
    const plan = revision([item([2026])], 2026, 2026);
    const [first] = plan.items;
    const told = first && assignmentOf(plan, first, on('2026-03-02 09:00'));
    expect(told).toEqual(assignment({ timeline: YEARLY }));
  });

  it('starts with its digest, its years, and whether it runs already', () => {
    const plan = revision([item([2026]), item([2027], { takeover: takenOver('in-progress') })], 2026, 2029);
    expect(planStartOf(plan, 'digest')).toEqual({
      ...PARTIES,
      revision: 'digest',
      from: 2026,
      to: 2029,
      itemCount: 2,
      owedYears: [2026, 2027],
      takeover: true,
    });
  });

  it('takes its years from its items where the document is silent', () => {
    expect(planStartOf(revision([item([2026, 2027])], null, null), 'd')).toMatchObject({
      from: 2026,
      to: 2027,
      takeover: false,
    });
    expect(planStartOf(revision([], null, null), 'd')).toMatchObject({ from: 0, to: 0, itemCount: 0 });
  });
});
