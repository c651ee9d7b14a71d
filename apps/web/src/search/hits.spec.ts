import { expect, it } from '@jest/globals';
import { addressOf, type Hit, hitsByKind } from './hits.ts';

const hit = (kind: Hit['kind'], id: string): Hit => ({
  kind,
  id,
  title: `Tên ${id}`,
  detail: null,
  link: kind === 'agency' ? `/api/agencies/${id}` : `/api/${kind}s/${id}`,
  planId: null,
});

it('groups what was found by its kind, the best first', () => {
  const found = [hit('item', '1'), hit('agency', '2'), hit('item', '3')];
  const groups = hitsByKind(found).map(({ kind, hits }) => [kind, hits.map(({ id }) => id)]);
  expect(groups).toEqual([
    ['item', ['1', '3']],
    ['agency', ['2']],
  ]);
});

it('leads to where a thing is shown', () => {
  expect(addressOf(hit('item', '1'), false)).toEqual({ to: '/items/1', search: {} });
});

it('leads from an agency to its page where there is one, else to what bears its name', () => {
  expect(addressOf(hit('agency', '2'), true).to).toBe('/administration/agencies/2');
  expect(addressOf(hit('agency', '2'), false)).toEqual({ to: '/search', search: { q: 'Tên 2' } });
});
