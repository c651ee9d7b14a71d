import { describe, expect, it } from '@jest/globals';

import { FOCAL, HELPER, LEAD, OFFICES, on } from '../testing/offices.ts';
import type { ActName } from '../testing/item.story.ts';
import { ACTS, assignedItem, EDGES, itemIn, officeOfParty, OWNER_OF } from '../testing/item.story.ts';
import type { ItemPhase } from './item-state.ts';
import { initialItem } from './item-state.ts';
import { itemWouldTake } from './item-would-take.ts';

const now = on('2026-03-03 09:00');
const NAMES = Object.keys(ACTS) as ActName[];
const REACHED: readonly ItemPhase[] = [
  'assigned',
  'returned',
  'in-progress',
  'awaiting-confirmation',
  'completed',
  'awaiting-body',
];

describe('what an item would take', () => {
  it.each(REACHED)('in the phase %s is what its edges allow, of their owner alone', (phase) => {
    const { state } = itemIn(phase);
    for (const name of NAMES) {
      const takers = OFFICES.filter(({ agencyId }) => itemWouldTake(state, name, { agencyId, now }));
      const mayBeTaken = EDGES[phase][name] !== undefined;
      const owners = mayBeTaken ? [officeOfParty(OWNER_OF[name])] : [];
      // The assignment of this story came back because it was meant for another.
      expect({ name, takers }).toEqual({ name, takers: owners });
    }
  });

  it('knows that a lead that is not competent is for the authority to replace, not for the focal agency', () => {
    const item = assignedItem();
    item.does(LEAD, { type: 'return-assignment', because: 'not-competent', reason: 'Không đủ thẩm quyền' });
    const focal = { agencyId: FOCAL.agencyId, now };
    expect(itemWouldTake(item.state, 'correct-addressee', focal)).toBe(false);
  });

  it('lets a contribution be answered once, by who was asked or by the lead', () => {
    const item = itemIn('in-progress');
    item.does(LEAD, ACTS['request-contribution']);
    const takers = (type: 'give-contribution' | 'decline-contribution', id: string) =>
      OFFICES.filter(({ agencyId }) => itemWouldTake(item.state, type, { agencyId, now }, id));
    expect(takers('give-contribution', '1')).toEqual([LEAD, HELPER]);
    expect(takers('decline-contribution', '1')).toEqual([LEAD, HELPER]);
    expect(takers('give-contribution', '2')).toEqual([]);
    item.does(HELPER, { type: 'give-contribution', contributionId: '1', text: 'Số liệu' });
    expect(takers('decline-contribution', '1')).toEqual([]);
  });

  it('is nothing before its journal has begun', () => {
    const takers = NAMES.filter((name) => itemWouldTake(initialItem, name, { agencyId: '', now }));
    expect(takers).toEqual([]);
  });
});
