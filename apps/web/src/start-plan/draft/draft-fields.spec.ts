import { describe, expect, it } from '@jest/globals';
import { clashesOf, fieldsOf } from './draft-fields.ts';
import { draftOf, item } from './small-draft.fixture.ts';

describe('a change of a draft', () => {
  const seen = draftOf();

  it('is told field by field', () => {
    const patch = {
      facts: { from: 2027 },
      items: { 1: { content: 'Khác', code: '9' }, 2: null },
      takeover: { chosen: true, items: {} },
      removed: ['2'],
    };
    expect(fieldsOf(patch).map(({ part, key, field }) => [part, key, field])).toEqual([
      ['facts', 'from', null],
      ['items', '1', 'content'],
      ['items', '1', 'code'],
    ]);
  });

  it('clashes with what somebody else made of the same field since', () => {
    const now = draftOf({ items: [item('1', { content: 'Của họ' }), item('2')] });
    const [clash, ...more] = clashesOf(seen, now, { items: { 1: { content: 'Của tôi' } } });
    expect([clash?.value, clash?.theirs]).toEqual(['Của tôi', 'Của họ']);
    expect(more).toEqual([]);
  });

  it('goes well with what somebody else did elsewhere, or did alike', () => {
    const now = draftOf({ items: [item('1'), item('2', { content: 'Của họ' })] });
    expect(clashesOf(seen, now, { items: { 1: { content: 'Của tôi' } } })).toEqual([]);
    expect(clashesOf(seen, now, { items: { 2: { content: 'Của họ' } } })).toEqual([]);
  });

  it('does not clash over the order in which a match is written', () => {
    const [name] = seen.names;
    const turned = { agencyId: 'tourism', kind: 'agency' } as const;
    const now = draftOf({ names: name === undefined ? [] : [{ ...name, match: turned }] });
    expect(clashesOf(seen, now, { matches: { 'Sở Du lịch': { kind: 'outside' } } })).toEqual([]);
  });
});
