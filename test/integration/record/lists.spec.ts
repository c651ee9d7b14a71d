import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import { itemStream, planStream, reportStream } from '#contracts/workflow/ids';
import { acknowledgementDates } from '#domain/item/acknowledgement';
import { DUE_SOON_DAYS, TIMELINESS, timelinessOf } from '#domain/item/timeliness';
import { reportIdOf } from '#domain/period/open-period';
import { instantOf } from '#domain/time/day';
import * as inbox from '#persistence/inbox/inbox';
import * as parts from '#persistence/items/item-parts';
import { findItem, type ItemFilter, listItems } from '#persistence/items/items';
import { findLetter, listLetters } from '#persistence/letters/letters';
import { findPeriod, periodsOf } from '#persistence/periods/periods';
import { freezeRevision, newestRevision } from '#persistence/plans/plan-revision';
import { findPlan, listPlans } from '#persistence/plans/plans';
import { findReport, listReports } from '#persistence/reports/reports';
import { PaperEngine } from '../../support/record/paper-engine.ts';
import { CULTURE, FOCAL, itemId, samplePlan, startOf, TRADE } from '../../support/record/sample-plan.ts';
import { createTestRecord, type TestRecord } from '../../support/record/test-record.ts';

const LOCALITY = 'locality-1';
const PLAN = 'plan-1';
let test: TestRecord;
let manager: EntityManager;
let engine: PaperEngine;

beforeAll(async () => {
  test = await createTestRecord();
  manager = test.record.manager;
  engine = new PaperEngine(test.record, instantOf('2026-03-02', '09:00'));
  await manager.query(
    `insert into calendar values ('vn', null, '{"daysOff":[],"workedWeekendDays":[]}', 'test', now())`,
  );
  for (const plan of [samplePlan(PLAN), samplePlan('plan-2')]) {
    const start = startOf(plan, await freezeRevision(manager, plan));
    await engine.act(planStream(plan.planId), FOCAL, { type: 'start-plan', start } as never);
  }
  await engine.act(itemStream(itemId(PLAN, '1')), CULTURE, { type: 'acknowledge-assignment' });
  const request = { type: 'request-contribution', from: 'agency-asked', text: '?' };
  await engine.act(itemStream(itemId(PLAN, '1')), CULTURE, request);
  engine.now = instantOf('2026-11-16', '08:00');
  await engine.ring(planStream(PLAN));
  engine.now = instantOf('2026-12-10', '08:00');
  await engine.ring(reportStream(reportIdOf(PLAN, '2026', TRADE)));
});
afterAll(() => test.close());

const codes = async (filter: Partial<ItemFilter>): Promise<readonly string[]> =>
  (await listItems(manager, { localityId: LOCALITY, planId: PLAN, ...filter }, engine.now)).rows.map(
    ({ code }) => code,
  );

describe('the list of items', () => {
  it('comes in the plans’ order, page by page, without a row twice or left out', async () => {
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const page = await listItems(manager, { localityId: LOCALITY }, engine.now, { after, limit: 3 });
      seen.push(...page.rows.map(({ planId, code }) => `${planId} ${code}`));
      if (page.next === null) break;
      after = page.next;
    }
    const of = (plan: string): string[] => ['1', '2', '3', '4', '5'].map((code) => `${plan} ${code}`);
    expect(seen).toEqual([...of(PLAN), ...of('plan-2')]);
  });

  it('is filtered by who has a part in the item', async () => {
    expect(await codes({ agency: CULTURE })).toEqual(['1', '2', '5']);
    expect(await codes({ lead: CULTURE })).toEqual(['1', '5']);
    expect(await codes({ agency: 'agency-asked' })).toEqual(['1']);
  });

  it('is filtered by phase, year and locality', async () => {
    expect(await codes({ phase: 'in-progress' })).toContain('1');
    expect(await codes({ year: 2027 })).toHaveLength(5);
    expect(await codes({ year: 2030 })).toEqual([]);
    expect(await codes({ localityId: 'elsewhere' })).toEqual([]);
  });

  it('tells timeliness apart exactly as the domain does', async () => {
    const now = instantOf('2026-06-15');
    const soon = DUE_SOON_DAYS * 86_400_000;
    const due = [null, now - 1, now, now + 1, now + soon - 1, now + soon, now + soon + 1];
    const done = [null, now - 2, now - 1, now, now + 1];
    const id = itemId('plan-2', '4');
    const known = due.flatMap((dueAt) =>
      done.flatMap((claimedAt) => done.map((completedAt) => ({ dueAt, claimedAt, completedAt }))),
    );
    const kinds = [null, { kind: 'yearly' }, { kind: 'unclear' }] as const;
    for (const timeline of kinds)
      for (const dates of known.map((one) => ({ ...one, timeline }))) {
        const { dueAt, claimedAt, completedAt } = dates;
        const values = [dueAt, claimedAt, completedAt].map((at) => (at === null ? null : new Date(at)));
        await manager.query(
          'update item set due_at = $2, claimed_at = $3, completed_at = $4, timeline = $5 where id = $1',
          [id, ...values, timeline === null ? null : JSON.stringify(timeline)],
        );
        const found: string[] = [];
        for (const timeliness of TIMELINESS) {
          const { rows } = await listItems(manager, { localityId: LOCALITY, timeliness }, now);
          if (rows.some((row) => row.id === id)) found.push(timeliness);
        }
        expect({ ...dates, found }).toEqual({ ...dates, found: [timelinessOf(dates, now)] });
      }
  });

  it('tells acknowledgements apart exactly as the domain does', async () => {
    const now = instantOf('2026-06-15');
    const id = itemId('plan-2', '4');
    for (const phase of ['assigned', 'in-progress', 'returned', null] as const)
      for (const acknowledgeDueAt of [null, now - 1, now, now + 1, now + 15 * 86_400_000])
        for (const acknowledgedAt of [null, now - 2, now - 1, now]) {
          const values = [acknowledgeDueAt, acknowledgedAt].map((at) => (at === null ? null : new Date(at)));
          await manager.query(
            'update item set phase = $2, acknowledge_due_at = $3, acknowledged_at = $4 where id = $1',
            [id, phase, ...values],
          );
          const asked = { phase, acknowledgeDueAt, acknowledgedAt };
          const found: string[] = [];
          for (const acknowledgement of TIMELINESS) {
            const { rows } = await listItems(manager, { localityId: LOCALITY, acknowledgement }, now);
            if (rows.some((row) => row.id === id)) found.push(acknowledgement);
          }
          expect({ ...asked, found }).toEqual({
            ...asked,
            found: [timelinessOf(acknowledgementDates(asked), now)],
          });
        }
  });

  it('is filtered by what has become of the entries for a year', async () => {
    expect(await codes({ year: 2026, entry: 'owed' })).toEqual(['1', '2', '3', '5']);
    await manager.query(
      `insert into entry (item_id, period, status, digest, seq) values ($1, '2026', 'submitted', 'd', 1)`,
      [itemId(PLAN, '2')],
    );
    expect(await codes({ year: 2026, entry: 'submitted' })).toEqual(['2']);
    expect(await codes({ year: 2026, entry: 'owed' })).toEqual(['1', '3', '5']);
    expect(await codes({ year: 2027, entry: 'submitted' })).toEqual([]);
    expect(await codes({ entry: 'submitted' })).toEqual([]);
    await manager.query('delete from entry where item_id = $1', [itemId(PLAN, '2')]);
  });

  it('shows one item with all who have a part in it', async () => {
    expect(await findItem(manager, itemId(PLAN, '1'))).toMatchObject({
      lead: CULTURE,
      coordinating: [TRADE],
      asked: ['agency-asked'],
      authority: 'agency-authority',
      phase: 'in-progress',
      timeline: { kind: 'yearly' },
    });
    expect(await findItem(manager, 'none')).toBeNull();
    expect(await parts.contributionsOf(manager, itemId(PLAN, '1'))).toMatchObject([
      { from: 'agency-asked', status: 'asked' },
    ]);
    expect(await parts.entriesOf(manager, itemId(PLAN, '1'))).toEqual([]);
    expect(await parts.entriesOfPeriod(manager, PLAN, '2026')).toEqual([]);
    const counted = await parts.phasesOf(manager, PLAN);
    expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(5);
  });
});

describe('the list of reports', () => {
  const id = reportIdOf(PLAN, '2026', TRADE);
  const timelinessFound = async (now: number): Promise<readonly string[]> => {
    const found: string[] = [];
    for (const timeliness of TIMELINESS) {
      const { rows } = await listReports(manager, { localityId: LOCALITY, timeliness }, {}, now);
      if (rows.some((row) => row.id === id)) found.push(timeliness);
    }
    return found;
  };

  it('tells timeliness apart exactly as the domain does', async () => {
    const now = instantOf('2026-12-15');
    const [kept] = await manager.query<{ due: number }[]>('select due_at as due from report where id = $1', [
      id,
    ]);
    for (const dueAt of [now - 1, now, now + 1, now + 14 * 86_400_000, now + 15 * 86_400_000])
      for (const completedAt of [null, now - 2, now - 1, now]) {
        const values = [dueAt, completedAt].map((at) => (at === null ? null : new Date(at)));
        await manager.query('update report set due_at = $2, first_submitted_at = $3 where id = $1', [
          id,
          ...values,
        ]);
        const expected = [timelinessOf({ dueAt, claimedAt: null, completedAt }, now)];
        expect({ dueAt, completedAt, found: await timelinessFound(now) }).toEqual({
          dueAt,
          completedAt,
          found: expected,
        });
      }
    await manager.query('update report set due_at = $2, first_submitted_at = null where id = $1', [
      id,
      new Date(kept?.due ?? 0),
    ]);
  });

  it('leaves out one whose last entry went to another agency', async () => {
    const listed = async () =>
      (await listReports(manager, { localityId: LOCALITY })).rows.some((row) => row.id === id);
    const [kept] = await manager.query<{ status: string; entries: unknown }[]>(
      'select status, entries from report where id = $1',
      [id],
    );
    expect(await listed()).toBe(true);
    await manager.query(`update report set status = 'closed', entries = '[]' where id = $1`, [id]);
    expect(await listed()).toBe(false);
    await manager.query('update report set status = $2, entries = $3 where id = $1', [
      id,
      kept?.status,
      JSON.stringify(kept?.entries),
    ]);
  });
});

describe('the other lists', () => {
  it('show plans with what they were confirmed as', async () => {
    const { rows } = await listPlans(manager, LOCALITY, { limit: 1 });
    expect(rows).toMatchObject([{ id: PLAN, status: 'running', number: '12/KH-UBND', firstYear: 2026 }]);
    const plan = await findPlan(manager, PLAN);
    expect((await newestRevision(manager, PLAN))?.digest).toBe(plan?.revision);
    expect(await findPlan(manager, 'none')).toBeNull();
  });

  it('show periods and the reports that are owed', async () => {
    expect((await periodsOf(manager, PLAN)).map(({ key, status }) => [key, status])).toEqual([
      ['2026', 'collecting'],
      ['2027', 'to-come'],
    ]);
    expect(await findPeriod(manager, PLAN, '2026')).toMatchObject({ owing: [CULTURE, TRADE] });
    const filter = { localityId: LOCALITY, planId: PLAN, period: '2026', agency: TRADE } as const;
    const { rows } = await listReports(manager, filter);
    expect(rows).toMatchObject([{ agency: TRADE, status: 'open', focalAgency: FOCAL }]);
    expect(await findReport(manager, rows[0]?.id ?? '')).toEqual(rows[0]);
  });

  it('show a draft letter to its sender, and to its addressee once it is signed', async () => {
    const of = async (agency: string): Promise<number> =>
      (await listLetters(manager, { localityId: LOCALITY, agency })).rows.length;
    expect([await of(FOCAL), await of(TRADE)]).toEqual([1, 0]);
    const [letter] = (await listLetters(manager, { localityId: LOCALITY, status: 'draft' })).rows;
    const signing = { type: 'sign-letter', letterId: letter?.id, number: '1/SNgV', signedOn: '2026-12-10' };
    await engine.act(planStream(PLAN), FOCAL, signing);
    expect([await of(FOCAL), await of(TRADE)]).toEqual([1, 1]);
    expect(await findLetter(manager, letter?.id ?? '')).toMatchObject({ status: 'signed', number: '1/SNgV' });
  });

  it('show an inbox that empties as it is read', async () => {
    const { rows } = await inbox.listInbox(manager, TRADE);
    const unread = await inbox.countUnread(manager, TRADE);
    expect(unread).toBe(rows.length);
    const [newest] = rows;
    expect(newest?.lines.length).toBeGreaterThan(0);
    expect(await inbox.markRead(manager, CULTURE, newest?.id ?? '', engine.now)).toBe(false);
    expect(await inbox.markRead(manager, TRADE, newest?.id ?? '', engine.now)).toBe(true);
    expect(await inbox.countUnread(manager, TRADE)).toBe(unread - 1);
    const page = await inbox.listInbox(manager, TRADE, { unreadOnly: true, limit: 1 });
    const next = await inbox.listInbox(manager, TRADE, { unreadOnly: true, limit: 1, after: page.next });
    expect(new Set([...page.rows, ...next.rows].map(({ id }) => id)).size).toBe(2);
  });
});
