import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client, Connection } from '@temporalio/client';
import type { CalendarYear } from '#contracts/http/calendar';
import type { SystemState } from '#contracts/http/system';
import { recordFacts } from '#persistence/journal/record-facts';
import { migrationFiles } from '#persistence/migrate/migration-files';
import { DEMO_PASSWORD } from '#sample/sample-accounts';
import { serveSample, type ServedSample } from '../../support/api/served-sample.ts';
import { type Caller, serve } from '../../support/api/served.ts';
import { until } from '../../support/workflows/until.ts';

describe('what the API tells of the installation', () => {
  let served: ServedSample;
  let administrator: Caller;

  beforeAll(async () => {
    served = await serveSample();
    administrator = await served.signIn('quan-tri', DEMO_PASSWORD);
  }, 180_000);
  afterAll(() => served.close(), 180_000);

  describe('its calendar', () => {
    const year = (query: string, by = administrator) => by.get<CalendarYear>(`/api/calendar${query}`);

    it('names the days off of a year and the days that are worked for them', async () => {
      const { status, body } = await year('?year=2026');
      expect([status, body.year, body.announced]).toEqual([200, 2026, true]);
      expect(body.daysOff[0]).toEqual({
        day: '2026-01-01',
        reason: 'new-year',
        name: 'Tết Dương lịch',
        workedInstead: null,
      });
      expect(body.workedDays).toContainEqual({ day: '2026-01-10', offInstead: '2026-01-02' });
      expect((await year('?year=2028')).body.announced).toBe(false);
    });

    it('is the newest that counts for the locality, never one of another', async () => {
      const { record } = served.rig;
      const own = (await served.coordinator.get<{ localityId: string }>('/api/me')).body.localityId;
      await record.query(`insert into locality values ('afar', 'Nơi khác') on conflict do nothing`);
      const publish = (version: string, locality: string, day: string) =>
        record.query(`insert into calendar values ($1, $2, $3, 'Quyết định của tỉnh', clock_timestamp())`, [
          version,
          locality,
          JSON.stringify({ daysOff: [day], workedWeekendDays: [] }),
        ]);
      await publish('own', own, '2031-07-01');
      await publish('foreign', 'afar', '2031-08-01');
      const { body } = await year('?year=2031', served.coordinator);
      expect(body).toMatchObject({ version: 'own', source: 'Quyết định của tỉnh', announced: null });
      expect(body.daysOff).toEqual([
        { day: '2031-07-01', reason: 'other', name: 'Ngày nghỉ theo lịch', workedInstead: null },
      ]);
    });

    it('refuses what is no year', async () => {
      expect((await year('?year=soon')).status).toBe(400);
    });
  });

  describe('its state', () => {
    const state = async (by = administrator) => (await by.get<SystemState>('/api/system')).body;

    it('names the parts and what each says of itself', async () => {
      const { at, api, database, temporal, journal } = await state();
      expect(Date.parse(at)).toBeGreaterThan(Date.parse(api.startedAt));
      expect(api).toMatchObject({ version: '0.1.0', node: process.version });
      const files = await migrationFiles();
      expect(database).toMatchObject({
        reached: true,
        version: expect.stringMatching(/^18/),
        migrations: files.length,
        newestMigration: files.at(-1)?.name,
      });
      expect(temporal).toMatchObject({
        reached: true,
        version: expect.stringMatching(/^1\./),
        namespace: 'phoihop',
      });
      expect(journal).toMatchObject({ reached: true, lastCheckpointAt: null });
    });

    it('counts what the journal and the outbox hold', async () => {
      const { record } = served.rig;
      const before = await state();
      await record.query(
        `insert into outbox (kind, target, cause_stream, cause_seq, ordinal, body, created_at, parked)
         values ('news', 'x', 'x', 1, 0, '{}', now() - interval '1 hour', false),
                ('news', 'x', 'x', 2, 0, '{}', now() - interval '2 hours', true)`,
      );
      await record.transaction((manager) =>
        recordFacts(manager, 'item/x', [
          { type: 'one', v: 1, at: 1 },
          { type: 'two', v: 1, at: 2 },
        ]),
      );
      const { outbox, journal } = await state();
      expect(outbox).toMatchObject({ reached: true, open: 1, parked: 1 });
      const age = outbox.reached ? outbox.oldestAgeSeconds : null;
      expect(age).toBeGreaterThan(3_590);
      expect(age).toBeLessThan(3_660);
      if (!before.journal.reached || !journal.reached) throw new Error('the journal was not reached');
      expect(journal.streams).toBe(before.journal.streams + 1);
      expect(journal.rows).toBe(before.journal.rows + 2);
    });

    it('lists the workers that ask for work', async () => {
      const workers = async () => {
        const { temporal } = await state();
        return temporal.reached ? temporal.workers : [];
      };
      await until('the worker is seen', async () => (await workers()).length === 1);
      const [worker] = await workers();
      expect(Math.abs(Date.parse(worker?.lastSeenAt ?? '') - Date.now())).toBeLessThan(5 * 60_000);
    });

    it('is for administrator and auditor alone', async () => {
      expect((await served.coordinator.get('/api/system')).status).toBe(403);
      const auditor = await served.signIn('kiem-tra', DEMO_PASSWORD);
      expect((await auditor.get('/api/system')).status).toBe(200);
    });

    it('says in two seconds that Temporal is away, and the rest as ever', async () => {
      // Without the client's own retries, which would go on beyond the end of the connection.
      const connection = Connection.lazy({ address: '127.0.0.1:1', interceptors: [] });
      const nowhere = new Client({ connection, namespace: 'phoihop' });
      const other = await serve(served.rig, nowhere);
      const caller = await other.signIn('quan-tri', DEMO_PASSWORD);
      const began = performance.now();
      const { temporal, incidents, database } = await state(caller);
      expect(performance.now() - began).toBeLessThan(3_000);
      expect([temporal, incidents, database.reached]).toEqual([{ reached: false }, { reached: false }, true]);
      await other.close();
      await connection.close();
    });
  });
});
