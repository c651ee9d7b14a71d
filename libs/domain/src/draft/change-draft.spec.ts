import { describe, expect, it } from '@jest/globals';
import type { DraftChange } from './change-draft.ts';
import { changeDraft, unknownIn } from './change-draft.ts';
import type { Draft } from './draft.ts';
import { draftItems } from './draft-items.ts';
import { documentWith, draftOf, question, row, smallDraft } from './small-draft.fixture.ts';

const change = (draft: Draft, said: DraftChange): Draft => changeDraft(draft, said, 'someone', 5);
const pointers = (said: DraftChange, draft = smallDraft()): string[] =>
  unknownIn(draft, said).map((path) => path.join('/'));

const added = {
  after: null,
  code: '4',
  section: null,
  content: 'Việc mới',
  leads: ['Sở Mới'],
  coordinating: [],
  timeline: 'Năm 2026',
};

describe('a change of a draft', () => {
  it('leaves what it does not mention', () => {
    expect(change(smallDraft(), {})).toEqual(smallDraft());
  });

  it('notes who said it and when', () => {
    const said: DraftChange = {
      answers: { q1: 'Sở Du lịch' },
      matches: { 'Sở Du lịch': { kind: 'agency', agencyId: 'tourism' } },
      takeover: { chosen: true, items: { '1': { status: 'not-started', evidence: '', completedOn: null } } },
    };
    const draft = change(smallDraft({ matches: {} }), said);
    const who = { by: 'someone', at: 5 };
    expect(draft.answers).toEqual({ q1: { value: 'Sở Du lịch', ...who } });
    expect(draft.matches).toEqual({
      'Sở Du lịch': { body: { kind: 'agency', agencyId: 'tourism' }, ...who },
    });
    expect(draft.takeover).toEqual({
      chosen: true,
      items: { '1': { status: 'not-started', evidence: '', completedOn: null, ...who } },
    });
  });

  it('takes back with null', () => {
    const said = change(smallDraft(), { answers: { q1: 'Sở Du lịch' }, items: { '1': { code: '9' } } });
    const back = change(said, {
      answers: { q1: null },
      items: { '1': null },
      takeover: { items: { '1': null } },
    });
    expect(back).toEqual(smallDraft());
  });

  it('adds to what was edited before', () => {
    const first = change(smallDraft(), { items: { '1': { code: '9' } }, facts: { to: 2025 } });
    const second = change(first, { items: { '1': { content: 'Khác' } }, rules: { urgingOn: [2] } });
    expect(second.edits).toMatchObject({
      items: { '1': { code: '9', content: 'Khác' } },
      facts: { to: 2025 },
      rules: { urgingOn: [2] },
    });
  });

  it('removes, restores and adds items, each under a reference of its own', () => {
    const once = change(smallDraft(), { removed: ['1', '2'], added: [added, added] });
    const twice = change(once, { restored: ['1'], added: [added] });
    expect(draftItems(twice).map(({ ref }) => ref)).toEqual(['1', '3', 'a1', 'a2', 'a3']);
  });
});

describe('a change is refused where it names nothing of the draft', () => {
  it('by reference, question or name', () => {
    const said: DraftChange = {
      items: { '7': {} },
      removed: ['8'],
      restored: ['9'],
      answers: { q9: 'x' },
      matches: { 'Sở Lạ': { kind: 'outside' } },
      takeover: { items: { '6': null } },
    };
    expect(pointers(said)).toEqual([
      'items/7',
      'removed/0',
      'restored/0',
      'answers/q9',
      'matches/Sở Lạ',
      'takeover/items/6',
    ]);
  });

  it('but may match a name, or state the takeover of an item, that it adds itself', () => {
    const said: DraftChange = {
      added: [added],
      answers: { q1: 'Sở Khác' },
      matches: { 'Sở Mới': { kind: 'outside' }, 'Sở Khác': { kind: 'outside' } },
      takeover: { items: { a1: { status: 'not-started', evidence: '', completedOn: null } } },
    };
    expect(pointers(said)).toEqual([]);
  });

  it('and where an answer states no value of the fact that was asked for', () => {
    const document = documentWith(
      [row('1', ['Sở Du lịch'])],
      [question(null, 'from'), question(null, 'code'), question('1', 'subject')],
    );
    const said = { answers: { q1: 'sang năm', q2: 'không thiếu', q3: '' } };
    expect(pointers(said, draftOf(document))).toEqual(['answers/q1']);
    expect(pointers({ answers: { q1: '2025' } }, draftOf(document))).toEqual([]);
    expect(pointers({ answers: { q1: null } }, draftOf(document))).toEqual([]);
  });
});
