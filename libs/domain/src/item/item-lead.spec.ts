import { describe, expect, it } from '@jest/globals';

import { ACTS, assignedItem } from '../testing/item.story.ts';
import { AUTHORITY, FOCAL, LEAD, on, OTHER_LEAD } from '../testing/offices.ts';
import { itemMachine } from './item-machine.ts';
import type { ItemState } from './item-state.ts';

const newsOf = (item: ReturnType<typeof assignedItem>) =>
  item.log.at(-1)?.outgoing.filter(({ kind }) => kind === 'news');

describe('an item with another lead', () => {
  it('tells the plan who had it and who has it, and for which years it owes entries', () => {
    const item = assignedItem();
    item.does(LEAD, ACTS['return-assignment']);
    item.does(FOCAL, ACTS['correct-addressee']);
    const told = { type: 'lead-moved', itemId: 'item-1', years: [2026] };
    expect(newsOf(item)).toEqual([
      { kind: 'news', to: 'plan/plan-1', news: { ...told, from: 'lead', to: 'other-lead' } },
    ]);
    item.does(AUTHORITY, { ...ACTS['change-lead'], lead: FOCAL.agencyId });
    expect(newsOf(item)).toMatchObject([{ news: { from: 'other-lead', to: 'focal' } }]);
  });

  it('that had waited for a body says so', () => {
    const item = assignedItem({ lead: null });
    item.does(AUTHORITY, ACTS['change-lead']);
    expect(newsOf(item)).toMatchObject([{ news: { from: null, to: 'other-lead' } }]);
  });

  it('that is the one it had tells the plan nothing', () => {
    const item = assignedItem();
    item.does(AUTHORITY, { ...ACTS['change-lead'], lead: LEAD.agencyId });
    expect(newsOf(item)).toEqual([]);
  });
});

describe('an entry that went to the report of another agency', () => {
  const news = { type: 'entry-submitted', period: '2026', digest: 'd2', at: 1 } as const;
  const time = { calendar: { version: '', daysOff: [], workedWeekendDays: [] }, facts: undefined };
  const heard = (entry: ItemState['entries'][string], stream: string) =>
    itemMachine.hear(
      { ...assignedItem().state, entries: { '2026': entry } },
      news,
      { stream, seq: 2 },
      on('2026-12-01'),
      time,
    );
  const entry = { status: 'returned', seq: 3, digest: 'd1' } as const;

  it('is heard of, though that report has fewer rows', () => {
    expect(
      heard({ ...entry, stream: `report/of-${LEAD.agencyId}` }, `report/of-${OTHER_LEAD.agencyId}`),
    ).toHaveLength(1);
    expect(heard({ ...entry, stream: 'report/one' }, 'report/one')).toEqual([]);
  });

  it('is judged by its row alone where it was recorded without its report', () => {
    expect(heard(entry, 'report/one')).toEqual([]);
  });
});
