import { describe, expect, it } from '@jest/globals';
import { inversePatches } from './inverse-patch.ts';
import { draftOf, item, question } from './small-draft.fixture.ts';

describe('taking a change back', () => {
  const was = draftOf();

  it('states again what stood there', () => {
    const patch = {
      facts: { from: 2027 },
      rules: { acknowledgeWithin: 5 },
      answers: { q1: '13/KH' },
      matches: { 'Sở Du lịch': null },
      takeover: { chosen: true, items: { 1: null } },
    };
    expect(inversePatches(was, was, patch)).toEqual([
      {
        facts: { from: 2026 },
        rules: { acknowledgeWithin: 2 },
        answers: { q1: null },
        matches: { 'Sở Du lịch': { kind: 'agency', agencyId: 'tourism' } },
        takeover: { chosen: false, items: { 1: null } },
      },
    ]);
  });

  it('leaves an item that nobody had edited unedited', () => {
    expect(inversePatches(was, was, { items: { 1: { content: 'Khác' } } })).toEqual([{ items: { 1: null } }]);
  });

  it('keeps of an item what was edited before', () => {
    const edited = draftOf({ items: [item('1', { content: 'Sửa trước', edited: ['content'] }), item('2')] });
    expect(inversePatches(edited, edited, { items: { 1: { code: '7' } } })).toEqual([
      { items: { 1: null } },
      { items: { 1: { content: 'Sửa trước' } } },
    ]);
  });

  it('removes what was added, and restores what was removed', () => {
    const is = draftOf({ items: [...was.items, item('a1')], removed: ['2'] });
    expect(inversePatches(was, is, { added: [], removed: ['2'] })).toEqual([
      { removed: ['a1'], restored: ['2'] },
    ]);
  });

  it('gives an answer back that was replaced', () => {
    const answered = draftOf({ questions: [question('q1', { answer: 'Trước' })] });
    expect(inversePatches(answered, answered, { answers: { q1: 'Sau' } })).toEqual([
      { answers: { q1: 'Trước' } },
    ]);
  });
});
