import { describe, expect, it } from '@jest/globals';

import { sent } from '../testing/course.ts';
import { ACTS, assignedItem, itemIn } from '../testing/item.story.ts';
import { AUTHORITY, FOCAL, LEAD, on } from '../testing/offices.ts';
import { reportIn, submission } from '../testing/report.story.ts';

/** Monday, 27 April 2026 is off in place of Sunday's holiday. */
const FRIDAY_EVENING = '2026-04-24 20:00';
const TUESDAY_MORNING = '2026-04-28 07:30';

function claimedOnFridayEvening() {
  const item = itemIn('in-progress').at(FRIDAY_EVENING);
  item.does(LEAD, ACTS['claim-completion']);
  return item;
}

describe('a notice that arises on the evening before days off', () => {
  it('waits for the next working morning, while the act counts at once', () => {
    const item = claimedOnFridayEvening();
    expect(item.state).toMatchObject({ phase: 'awaiting-confirmation', claimedAt: on(FRIDAY_EVENING) });
    expect(item.log.at(-1)?.outgoing).toEqual([]);
    expect(item.machine.nextAlarm(item.state)).toBe(on(TUESDAY_MORNING));
  });

  it('goes out then, once', () => {
    const item = claimedOnFridayEvening().waitsUntil('2026-12-31');
    expect(sent(item.log).slice(1)).toEqual(['2026-04-28T07:30 completion-claimed to focal']);
    expect(item.state.held).toEqual([]);
  });

  it('goes out together with the others that wait for the same morning', () => {
    const item = claimedOnFridayEvening().at('2026-04-26 10:00');
    item.does(FOCAL, ACTS['reject-completion']);
    item.waitsUntil(TUESDAY_MORNING);
    expect(item.log.at(-1)?.event).toMatchObject({ type: 'notices-released' });
    expect(sent(item.log).slice(1)).toEqual([
      '2026-04-28T07:30 completion-claimed to focal',
      '2026-04-28T07:30 completion-rejected to lead',
    ]);
  });

  it('does not go out at night when the morning was missed', () => {
    const item = claimedOnFridayEvening().at('2026-04-28 22:00');
    item.rings();
    expect(sent(item.log)).toHaveLength(1);
    expect(item.machine.nextAlarm(item.state)).toBe(on('2026-04-29 07:30'));
    item.waitsUntil('2026-12-31');
    expect(sent(item.log).slice(1)).toEqual(['2026-04-29T07:30 completion-claimed to focal']);
  });

  it('goes out late in the day when only the morning was missed', () => {
    const item = claimedOnFridayEvening().at('2026-04-28 16:59');
    item.rings();
    expect(sent(item.log).at(-1)).toBe('2026-04-28T16:59 completion-claimed to focal');
  });

  it('is left alone by what happens within office hours', () => {
    const item = claimedOnFridayEvening().at('2026-04-28 07:29');
    expect(item.rings()).toEqual([]);
    item.at('2026-04-28 08:00').does(FOCAL, ACTS['confirm-completion']);
    expect(sent(item.log).at(-1)).toBe('2026-04-28T08:00 completion-confirmed to lead');
    expect(item.state.held).toHaveLength(1);
  });

  it('keeps a process that is over alive until it is out', () => {
    const report = reportIn('returned').at('2026-12-04 18:00');
    report.does(LEAD, submission('item-1', 'item-2'));
    report.does(FOCAL, { type: 'accept-report' });
    expect(report.machine.isOver(report.state)).toBe(false);
    report.waitsUntil('2026-12-07 07:30');
    expect(report.machine.isOver(report.state)).toBe(true);
  });
});

describe('news to other processes and letters to sign', () => {
  it('do not wait', () => {
    const report = reportIn('open').at('2026-12-04 18:00');
    report.does(LEAD, submission('item-1', 'item-2'));
    expect(sent(report.log.slice(-1))).toEqual([
      '2026-12-04T18:00 entry-submitted to item/item-1',
      '2026-12-04T18:00 entry-submitted to item/item-2',
    ]);
    const item = assignedItem().at('2026-03-05 23:00');
    expect(item.rings()).toMatchObject([{ what: 'urging' }]);
    expect(sent(item.log).at(-1)).toBe('2026-03-05T23:00 urging letter to lead');
  });
});

it('lets a rejected command through as it is', () => {
  expect(assignedItem().at(FRIDAY_EVENING).does(AUTHORITY, ACTS['claim-completion'])).toBe(
    'only-lead-agency',
  );
});
