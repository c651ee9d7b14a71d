import { describe, expect, it } from '@jest/globals';
import { startAttributes } from './start-attributes.ts';

const newsOf = (type: string, body: object) => ({ type, ...body });

describe('search attributes of a start', () => {
  it('name plan, locality, item and lead of an assignment', () => {
    const assignment = { planId: 'p', locality: 'l', code: '2.1', lead: 'a' };
    expect(startAttributes(newsOf('assignment', { assignment }))).toEqual({
      PhoihopPlan: ['p'],
      PhoihopLocality: ['l'],
      PhoihopItem: ['2.1'],
      PhoihopLead: ['a'],
    });
  });

  it('leave out the lead that an item does not have', () => {
    const assignment = { planId: 'p', locality: 'l', code: '2.1', lead: null };
    expect(startAttributes(newsOf('assignment', { assignment }))).not.toHaveProperty('PhoihopLead');
  });

  it('name the agency of a report as its lead, and none for a period', () => {
    const duty = { planId: 'p', locality: 'l' };
    expect(startAttributes(newsOf('report-due', { duty: { ...duty, agency: 'a' } }))).toMatchObject({
      PhoihopLead: ['a'],
    });
    expect(startAttributes(newsOf('period-due', { duty }))).toEqual({
      PhoihopPlan: ['p'],
      PhoihopLocality: ['l'],
    });
  });

  it('are none for news that begins nothing', () => {
    expect(startAttributes({ type: 'plan-ended' })).toEqual({});
    const toAnother = { planId: 'p', locality: 'l', agency: 'another' };
    expect(startAttributes(newsOf('entry-moved', { duty: toAnother }))).toEqual({});
    expect(startAttributes(newsOf('entry-moved', { duty: null }))).toEqual({});
  });
});
