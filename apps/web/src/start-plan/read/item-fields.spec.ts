import { describe, expect, it } from '@jest/globals';
import { item } from '../draft/small-draft.fixture.ts';
import { itemEdit, itemPatch, itemText } from './item-fields.ts';

describe('a field of an item', () => {
  it('takes names a line each', () => {
    expect(itemEdit('leads', 'Sở A\n\n Sở B; Sở C ')).toEqual({ leads: ['Sở A', 'Sở B', 'Sở C'] });
    expect(itemText(item('1', { leads: ['Sở A', 'Sở B'] }), 'leads')).toBe('Sở A\nSở B');
  });

  it('may be empty only where an item can do without it', () => {
    expect(itemEdit('content', '')).toBeNull();
    expect(itemEdit('code', '')).toBeNull();
    expect(itemEdit('section', '')).toEqual({ section: null });
  });

  it('of an item of the document is edited in place', () => {
    const items = [item('1'), item('2')];
    expect(itemPatch(items, item('2'), { code: '9' })).toEqual({ items: { 2: { code: '9' } } });
  });

  it('of an added item is changed by putting another in its place', () => {
    const items = [item('1'), item('a1')];
    const { removed, added } = itemPatch(items, item('a1'), { code: '9' });
    expect(removed).toEqual(['a1']);
    expect(added).toEqual([expect.objectContaining({ code: '9', content: 'Việc a1', after: '1' })]);
  });
});
