import { describe, expect, it } from '@jest/globals';
import { vietnamCalendar } from '../calendar/vietnam-calendar.ts';
import { assignmentOf, owedYearsOf, planStartOf } from '../plan/plan-revision.ts';
import { previewRevision } from '../preview/preview-revision.ts';
import { instantOf } from '../time/day.ts';
import { confirmDraft, planIdOf } from './confirm-draft.ts';
import type { Draft, TakeoverStatement } from './draft.ts';
import {
  answered,
  documentWith,
  draftOf,
  MATCHES,
  question,
  row,
  smallDraft,
} from './small-draft.fixture.ts';
import { wouldTakeOver } from './takeover.ts';

const ready = { answers: { q1: answered('Sở Du lịch') } };
const confirmed = (draft: Draft) => confirmDraft(draft, planIdOf(draft.id));

describe('a confirmed draft', () => {
  it('is the same plan with the same ids whenever it is confirmed', () => {
    const revision = confirmed(smallDraft(ready));
    expect(confirmed(smallDraft(ready))).toEqual(revision);
    expect(new Set(revision.items.map(({ itemId }) => itemId)).size).toBe(3);
    expect(revision).toMatchObject({ locality: 'locality-1', focalAgency: 'focal', authority: 'authority' });
    expect(planIdOf('draft-2')).not.toBe(revision.planId);
  });

  it('has agencies where names were matched, and keeps the names of all other bodies', () => {
    const item = {
      ...row('1', ['Sở Du lịch', 'Sở Tài chính', 'các trường']),
      coordinating: ['Sở Du lịch', 'Sở Ngoại vụ', 'Công ty X'],
    };
    const edits = { facts: {}, rules: {}, items: { '1': { leads: item.leads } }, added: [], removed: [] };
    const [frozen] = confirmed(draftOf(documentWith([item]), { edits })).items;
    expect(frozen).toMatchObject({
      lead: 'tourism',
      coLeads: ['finance'],
      coordinating: ['focal'],
      others: [
        { name: 'các trường', kind: 'open-group', relation: 'co-lead' },
        { name: 'Công ty X', kind: 'undecided', relation: 'coordinating' },
      ],
    });
  });

  it('waits for the body where the lead is not decided', () => {
    const undecided = { body: { kind: 'undecided' }, by: 'someone', at: 1 } as const;
    const draft = draftOf(documentWith([row('1', ['Sở X']), row(null, [])]), {
      matches: { ...MATCHES, 'Sở X': undecided },
    });
    const [frozen, bare] = confirmed(draft).items;
    expect(frozen).toMatchObject({
      lead: null,
      others: [{ name: 'Sở X', kind: 'undecided', relation: 'co-lead' }],
    });
    expect(bare).toMatchObject({ code: '', lead: null, others: [] });
  });

  it('takes questions that block nothing along with their item', () => {
    const document = documentWith(
      [row('1', ['Sở Du lịch'], 'khi nào đó')],
      [question('1', 'timeline'), question(null, 'code')],
    );
    expect(confirmed(draftOf(document)).items[0]?.openQuestions).toEqual(['1: timeline?']);
  });

  it('keeps for each agency the name that the plan prints first', () => {
    const spelled = { ...MATCHES, 'Sở Du lịch Phú Hải': MATCHES['Sở Du lịch'] } as Draft['matches'];
    const document = documentWith([row('1', ['Sở Du lịch Phú Hải']), row('2', ['Sở Du lịch'])]);
    const revision = confirmed(draftOf(document, { matches: spelled }));
    expect(revision.printedNames).toEqual({
      focal: 'Sở Ngoại vụ',
      authority: 'UBND tỉnh',
      tourism: 'Sở Du lịch Phú Hải',
    });
    const reports = previewRevision(revision, '2026-11-02', vietnamCalendar(), (id) => id).filter(
      ({ what }) => what === 'report-due',
    );
    expect(reports.map(({ to, items }) => [...to, ...items])).toEqual([['Sở Du lịch Phú Hải', '1', '2']]);
  });

  it('states what was done on paper, if the plan is taken over', () => {
    const statement = (status: TakeoverStatement['status'], completedOn: string | null) =>
      ({ status, evidence: 'Hồ sơ', completedOn, by: 'someone', at: 1 }) as const;
    const items = {
      '1': statement('in-progress', null),
      '2': statement('completed', '2025-05-20'),
      '3': statement('completed', null),
    };
    const revision = confirmed(smallDraft({ ...ready, takeover: { chosen: true, items } }));
    expect(revision.items.map(({ takeover }) => takeover)).toEqual([
      { status: 'in-progress', evidence: 'Hồ sơ', completedAt: null },
      { status: 'completed', evidence: 'Hồ sơ', completedAt: instantOf('2025-05-20') },
      { status: 'completed', evidence: 'Hồ sơ', completedAt: null },
    ]);
    expect(planStartOf(revision, 'digest').takeover).toBe(true);
    const begun = confirmed(smallDraft({ ...ready, takeover: { chosen: false, items } }));
    expect(begun.items.map(({ takeover }) => takeover)).toEqual([null, null, null]);
    const some = smallDraft({ ...ready, takeover: { chosen: true, items: {} } });
    expect(confirmed(some).items[0]?.takeover).toBeNull();
  });

  it('starts with the years in which anything is owed, within those of the plan', () => {
    const revision = confirmed(smallDraft(ready));
    expect(planStartOf(revision, 'digest')).toMatchObject({
      revision: 'digest',
      from: 2024,
      to: 2026,
      itemCount: 3,
      owedYears: [2024, 2025, 2026],
      takeover: false,
    });
    const yearless = { ...revision, facts: { ...revision.facts, from: null, to: null } };
    expect(owedYearsOf(yearless)).toEqual([2024, 2025, 2026]);
    expect(planStartOf(yearless, 'digest')).toMatchObject({ from: 2024, to: 2026 });
    expect(planStartOf({ ...yearless, items: [] }, 'digest')).toMatchObject({ from: 0, to: 0 });
  });

  it('tells each item what it is assigned', () => {
    const revision = confirmed(smallDraft(ready));
    const [item] = revision.items;
    if (item === undefined) throw new Error('no item');
    expect(assignmentOf(revision, item, 7)).toMatchObject({
      itemId: item.itemId,
      planId: revision.planId,
      lead: 'focal',
      assignedAt: 7,
    });
  });

  it('without offices has none: what blocks the start is for others to ask', () => {
    expect(confirmed(smallDraft({ matches: {} }))).toMatchObject({ focalAgency: '', authority: '' });
  });

  it('previews with the names of today where the plan prints none', () => {
    const { printedNames: _, ...revision } = confirmed(
      draftOf(documentWith([row('1', ['Sở Du lịch']), row('2', [])])),
    );
    const [first] = previewRevision(revision, '2026-11-02', vietnamCalendar(), (id) => `${id}!`);
    expect(first?.to).toEqual(['tourism!']);
  });
});

describe('a plan is one to be taken over', () => {
  const document = documentWith([row('1', ['Sở Du lịch'])]);
  it('once something of it was due', () => {
    expect(wouldTakeOver(document, '2024-12-09')).toBe(false);
    expect(wouldTakeOver(document, '2024-12-10')).toBe(true);
  });
  it('once an item was due, or its first year has passed', () => {
    const dated = documentWith([row('1', ['Sở Du lịch'], 'Trước ngày 01/10/2024')]);
    expect(wouldTakeOver(dated, '2024-09-30')).toBe(false);
    expect(wouldTakeOver(dated, '2024-10-01')).toBe(true);
    const silent = { agencyReportBefore: null, consolidatedReportBefore: null };
    const quiet = documentWith([row('1', ['Sở Du lịch'], 'khi nào đó')], [], silent);
    expect(wouldTakeOver(quiet, '2024-12-31')).toBe(false);
    expect(wouldTakeOver(quiet, '2025-01-01')).toBe(true);
    expect(wouldTakeOver({ ...quiet, plan: { ...quiet.plan, from: null } }, '2025-01-01')).toBe(false);
  });
});
