import { describe, expect, it } from '@jest/globals';
import { blockersOf } from './blockers.ts';
import type { Draft, NamedBody, TakeoverStatement } from './draft.ts';
import { noEdits } from './draft.ts';
import {
  AGENCIES,
  answered,
  documentWith,
  draftOf,
  MATCHES,
  row,
  smallDraft,
} from './small-draft.fixture.ts';

const ground = { agencies: AGENCIES, today: '2026-11-02' };
const blocking = (draft: Draft): string[] =>
  blockersOf(draft, ground).map(({ code, ref, what }) => [code, ref, what].filter(Boolean).join(' '));

const ready = { answers: { q1: answered('Sở Du lịch') } };
const matching = (name: string, body: NamedBody): Draft['matches'] => ({
  ...MATCHES,
  [name]: { body, by: 'someone', at: 1 },
});

describe('what keeps a plan from starting', () => {
  it('is nothing once every question that matters is answered', () => {
    expect(blocking(smallDraft())).toEqual(['accountable-undecided 2']);
    expect(blocking(smallDraft(ready))).toEqual([]);
  });

  it('is every missing fact', () => {
    const edits = { ...noEdits, facts: { number: null, from: null, focalAgency: null } };
    expect(blocking(smallDraft({ ...ready, edits }))).toEqual([
      'fact-missing number',
      'fact-missing from',
      'fact-missing focalAgency',
    ]);
  });

  it('is not a report that the plan does not ask for', () => {
    const facts = { agencyReportBefore: null, consolidatedReportBefore: null };
    expect(blocking(smallDraft({ ...ready, edits: { ...noEdits, facts } }))).toEqual([]);
  });

  it('is a plan that ends before it begins, or rules that contradict each other', () => {
    const edits = { ...noEdits, facts: { from: 2027 }, rules: { periodOpensOn: '12-15' } };
    expect(blocking(smallDraft({ ...ready, edits }))).toEqual(['years-reversed', 'rules-contradict']);
  });

  it('is a lead or an office that has ended, until a successor is chosen or it is left undecided', () => {
    const name = { name: 'Sở Tài chính', from: '2000-01-01', to: '2026-11-02' };
    const agencies = AGENCIES.map((one) => (one.id === 'finance' ? { ...one, names: [name] } : one));
    const on = (today: string, matches: Draft['matches'] = MATCHES) =>
      blockersOf(smallDraft({ ...ready, matches }), { agencies, today }).map(({ code, what }) => [
        code,
        what,
      ]);
    expect(on('2026-11-01')).toEqual([]);
    expect(on('2026-11-02')).toEqual([['agency-ended', 'Sở Tài chính']]);
    const undecided = { body: { kind: 'undecided' }, by: 'someone', at: 1 } as const;
    expect(on('2026-11-02', { ...MATCHES, 'Sở Tài chính': undecided })).toEqual([]);
    const finance = MATCHES['Sở Tài chính'];
    if (finance === undefined) throw new Error('no such match');
    expect(on('2026-11-02', { ...MATCHES, 'Sở Tài chính': undecided, 'UBND tỉnh': finance })).toEqual([
      ['agency-ended', 'UBND tỉnh'],
    ]);
  });

  it('is a plan without items', () => {
    expect(blocking(draftOf(documentWith([])))).toEqual(['items-missing']);
  });

  it('is a code that is missing or used twice, and a missing content', () => {
    const lead = ['Sở Du lịch'];
    const bare = { ...row(null, lead), content: '' };
    expect(blocking(draftOf(documentWith([row('1', lead), bare, row('1', lead)])))).toEqual([
      'code-duplicate 3 1',
      'code-missing 2',
      'content-missing 2',
    ]);
  });

  it('is an item without a lead until somebody says that the body is not decided', () => {
    const document = documentWith([row('1', [])], [{ code: '1', about: 'leads', text: '?' }]);
    expect(blocking(draftOf(document))).toEqual(['lead-missing 1']);
    expect(blocking(draftOf(document, { answers: { q1: answered('') } }))).toEqual([]);
  });

  it('is a lead that is not matched, or cannot be assigned anything', () => {
    const of = (body: NamedBody) =>
      blocking(smallDraft({ ...ready, matches: matching('Sở Tài chính', body) }));
    const { 'Sở Tài chính': _unmatched, ...others } = MATCHES;
    expect(blocking(smallDraft({ ...ready, matches: others }))).toEqual(['name-unmatched 3 Sở Tài chính']);
    expect(of({ kind: 'outside' })).toEqual(['name-not-assignable 3 Sở Tài chính']);
    expect(of({ kind: 'open-group' })).toEqual(['name-not-assignable 3 Sở Tài chính']);
    expect(of({ kind: 'agency', agencyId: 'partner' })).toEqual(['name-not-assignable 3 Sở Tài chính']);
    expect(of({ kind: 'agency', agencyId: 'elsewhere' })).toEqual(['agency-unknown 3 Sở Tài chính']);
    expect(of({ kind: 'undecided' })).toEqual([]);
  });

  it('is an office that is not matched: nothing can wait for it', () => {
    const matches = matching('UBND tỉnh', { kind: 'undecided' });
    expect(blocking(smallDraft({ ...ready, matches }))).toEqual(['name-not-assignable UBND tỉnh']);
  });

  it('is not a coordinating body without a match, nor a time that was not understood', () => {
    const item = { ...row('1', ['Sở Du lịch'], 'khi nào đó'), coordinating: ['Công ty X'] };
    expect(blocking(draftOf(documentWith([item])))).toEqual([]);
  });
});

describe('a takeover', () => {
  const stated = (statement: Partial<TakeoverStatement> | null): string[] => {
    const whole: TakeoverStatement = {
      status: 'in-progress',
      evidence: 'Báo cáo năm 2025',
      completedOn: null,
      by: 'someone',
      at: 1,
      ...statement,
    };
    const items: Record<string, TakeoverStatement> = statement === null ? {} : { '1': whole };
    const takeover = { chosen: true, items };
    return blocking(draftOf(documentWith([row('1', ['Sở Du lịch'])]), { takeover }));
  };

  it('needs a statement for every item, and none where it is not chosen', () => {
    expect(stated(null)).toEqual(['takeover-missing 1']);
    expect(stated({})).toEqual([]);
  });

  it('needs evidence of what was begun, but none of what was not', () => {
    expect(stated({ evidence: ' ' })).toEqual(['evidence-missing 1']);
    expect(stated({ status: 'not-started', evidence: '' })).toEqual([]);
  });

  it('needs the day of a completion, and none to come', () => {
    expect(stated({ status: 'completed' })).toEqual(['completion-day-missing 1']);
    expect(stated({ status: 'completed', completedOn: '2026-11-03' })).toEqual([
      'completion-day-in-future 1',
    ]);
    expect(stated({ status: 'completed', completedOn: '2026-11-02' })).toEqual([]);
  });
});
