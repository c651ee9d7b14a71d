import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CalendarYear } from '#contracts/http/calendar';
import { DEMO_PASSWORD } from '#sample/sample-accounts';
import { serveSample, type ServedSample } from '../../support/api/served-sample.ts';
import type { Caller } from '../../support/api/served.ts';

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
});
