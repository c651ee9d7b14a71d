import { describe, expect, it } from '@jest/globals';

import { sent } from '../testing/course.ts';
import { AUTHORITY, FOCAL, OFFICES, on } from '../testing/offices.ts';
import {
  FACTS,
  newPeriod,
  openPeriodOf,
  PERIOD_ACTS,
  PERIOD_DUTY,
  PERIOD_EDGES,
  PERIOD_OWNER,
  periodIn,
} from '../testing/period.story.ts';
import { reportIdOf } from './open-period.ts';
import type { PeriodCommand } from './period-messages.ts';
import { PERIOD_STATUSES } from './period-state.ts';

const NAMES = Object.keys(PERIOD_ACTS) as PeriodCommand['type'][];
const ONLY = (name: PeriodCommand['type']) =>
  name === 'submit-consolidated' ? 'only-focal-agency' : 'only-authority';

describe.each(PERIOD_STATUSES)('a period %s', (status) => {
  it.each(NAMES)('takes %s only where the status has it', (name) => {
    const period = periodIn(status);
    const next = PERIOD_EDGES[status][name];
    const refusal = status === 'accepted' ? 'period-closed' : 'consolidated-status-forbids';
    expect(period.does(PERIOD_OWNER[name], PERIOD_ACTS[name])).toBe(
      next === undefined ? refusal : 'accepted',
    );
    expect(period.state.status).toBe(next ?? status);
  });

  it.each(NAMES)('refuses %s to everybody else', (name) => {
    const period = periodIn(status);
    const code = status === 'accepted' ? 'period-closed' : ONLY(name);
    for (const office of OFFICES.filter((one) => one !== PERIOD_OWNER[name])) {
      expect(period.does(office, PERIOD_ACTS[name])).toBe(code);
    }
  });

  it('opens once', () => {
    expect(periodIn(status).hears({ type: 'period-due', duty: PERIOD_DUTY })).toEqual([]);
  });
});

describe('a command', () => {
  const submit = PERIOD_ACTS['submit-consolidated'];

  it('is refused before the period opens, after it closed, and when nobody knows it', () => {
    expect(newPeriod().does(FOCAL, submit)).toBe('period-not-open');
    expect(openPeriodOf().waitsUntil('2027-02-01').does(FOCAL, submit)).toBe('period-closed');
    const unknown = { type: 'unheard-of' } as unknown as PeriodCommand;
    expect(openPeriodOf().does(FOCAL, unknown)).toBe('command-unknown');
  });

  it('that submits must bring the focal agency’s own entries, and no others', () => {
    const period = openPeriodOf();
    expect(period.does(FOCAL, { ...submit, entries: [] })).toBe('entries-missing');
    const stranger = { itemId: 'item-1', digest: 'd1' };
    expect(period.does(FOCAL, { ...submit, entries: [...submit.entries, stranger] })).toBe(
      'entries-not-owed',
    );
  });

  it('that returns may name entries of the focal agency only', () => {
    const entries = [{ itemId: 'item-1', reason: 'Thiếu' }];
    const command = { ...PERIOD_ACTS['return-consolidated'], entries };
    expect(periodIn('submitted').does(AUTHORITY, command)).toBe('entries-not-owed');
  });

  it('that submits what the plan does not ask for is refused', () => {
    expect(openPeriodOf({ consolidatedDueAt: null }).does(FOCAL, submit)).toBe('consolidated-not-asked');
  });
});

describe('a period', () => {
  const report = (agency: string) => `report/${reportIdOf('plan-1', '2026', agency)}`;

  it('that nobody answers opens the reports, drafts, reminds, escalates and closes by itself', () => {
    expect(sent(openPeriodOf().waitsUntil('2028-01-01').log)).toEqual([
      `2026-11-16T08:00 report-due to ${report('lead')}`,
      `2026-11-16T08:00 report-due to ${report('other-lead')}`,
      '2026-11-16T08:00 report-opened to focal',
      '2026-12-10T07:30 consolidated-drafted to focal',
      '2026-12-11T08:00 reminder to focal',
      '2026-12-16T08:00 reminder to focal',
      '2026-12-18T08:00 reminder to focal',
      '2026-12-21T08:00 escalation letter to authority',
      '2027-02-01T00:00 period-closed to plan/plan-1',
    ]);
  });

  it('drafts at the very instant at which the reports are late, with the missing by name', () => {
    const period = openPeriodOf().at('2026-12-10');
    expect(period.machine.nextAlarm(period.state)).toBe(on('2026-12-10'));
    expect(period.rings()).toMatchObject([{ type: 'consolidated-drafted', missing: ['other-lead'] }]);
    expect(period.state).toMatchObject({ status: 'drafted', draftedAt: on('2026-12-10') });
  });

  it('submitted early is never drafted nor reminded; who is missing is read again at submission', () => {
    const period = openPeriodOf().at('2026-12-01 09:00');
    period.facts = { ...FACTS, missing: ['lead', 'other-lead'] };
    period.does(FOCAL, PERIOD_ACTS['submit-consolidated']);
    period.does(AUTHORITY, PERIOD_ACTS['return-consolidated']);
    expect(period.machine.nextAlarm(period.state)).toBe(on('2027-02-01'));
    expect(period.state.missing).toEqual(['lead', 'other-lead']);
  });

  it('stays late for ever by its first submission', () => {
    const period = openPeriodOf().waitsUntil('2026-12-22 09:00');
    period.does(FOCAL, PERIOD_ACTS['submit-consolidated']);
    period.does(AUTHORITY, PERIOD_ACTS['return-consolidated']);
    period.at('2026-12-24 09:00').does(FOCAL, { ...PERIOD_ACTS['submit-consolidated'], digest: 'd2' });
    expect(period.state).toMatchObject({
      firstSubmittedAt: on('2026-12-22 09:00'),
      consolidatedDigest: 'd2',
    });
  });

  it('closes with the acceptance, which reaches the focal agency’s items and the plan', () => {
    const period = periodIn('accepted');
    expect(period.state).toMatchObject({
      closed: true,
      acceptedAt: on('2026-12-10 09:00'),
      closedAt: on('2026-12-10 09:00'),
    });
    expect(sent(period.log).slice(-5)).toEqual([
      '2026-12-10T09:00 entry-submitted to item/item-4',
      '2026-12-10T09:00 consolidated-submitted to authority',
      '2026-12-10T09:00 entry-accepted to item/item-4',
      '2026-12-10T09:00 consolidated-accepted to focal',
      '2026-12-10T09:00 period-closed to plan/plan-1',
    ]);
    expect(period.machine.nextAlarm(period.state)).toBeNull();
    expect(period.machine.isOver(period.state)).toBe(true);
  });

  it('returned tells the focal agency and its items which entries', () => {
    const period = periodIn('submitted');
    const entries = [{ itemId: 'item-4', reason: 'Thiếu' }];
    period.does(AUTHORITY, { ...PERIOD_ACTS['return-consolidated'], entries });
    expect(sent(period.log).slice(-2)).toEqual([
      '2026-12-10T09:00 entry-returned to item/item-4',
      '2026-12-10T09:00 consolidated-returned to focal',
    ]);
  });

  it('closes on 1 February with what still waits for the authority', () => {
    const period = periodIn('submitted').waitsUntil('2027-02-01');
    expect(period.state).toMatchObject({ status: 'submitted', closed: true, closedAt: on('2027-02-01') });
  });

  it('opened late by a takeover drafts at once and reminds of nothing that has passed', () => {
    const period = newPeriod().at('2026-12-17 09:00');
    period.hears({ type: 'period-due', duty: PERIOD_DUTY });
    period.waitsUntil('2026-12-17 09:00');
    expect(sent(period.log).slice(2)).toEqual([
      '2026-12-17T09:00 report-opened to focal',
      '2026-12-17T09:00 consolidated-drafted to focal',
    ]);
    expect(period.machine.nextAlarm(period.state)).toBe(on('2026-12-18 08:00'));
  });

  it('asked for neither report opens, owes nothing and closes in time', () => {
    const period = openPeriodOf({ reportDueAt: null, consolidatedDueAt: null });
    expect(period.state).toMatchObject({ owing: [], term: null });
    expect(sent(period.waitsUntil('2028-01-01').log)).toEqual([
      '2026-11-16T08:00 report-opened to focal',
      '2027-02-01T00:00 period-closed to plan/plan-1',
    ]);
  });

  it('that is not open has nothing to ring', () => {
    const period = newPeriod();
    expect(period.machine.nextAlarm(period.state)).toBeNull();
    expect(period.rings()).toEqual([]);
  });
});
