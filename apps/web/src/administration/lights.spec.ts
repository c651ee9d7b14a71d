import { describe, expect, it } from '@jest/globals';
import type { Schema } from '../api/types.ts';
import { lightsOf } from './lights.ts';

type SystemState = Schema<'SystemState'>;
const AT = '2026-12-10T08:00:00+07:00';
const WELL: SystemState = {
  at: AT,
  api: { version: '1', node: '22', startedAt: AT },
  database: {
    reached: true,
    version: '18',
    migrations: 9,
    newestMigration: '0009',
    migratedAt: AT,
    sizeBytes: 1,
  },
  temporal: {
    reached: true,
    version: '1',
    namespace: 'default',
    taskQueue: 'q',
    workers: [{ identity: 'w', lastSeenAt: AT }],
  },
  outbox: { reached: true, open: 0, oldestAgeSeconds: null, parked: 0 },
  incidents: { reached: true, open: 0 },
  journal: { reached: true, streams: 1, rows: 10, lastRecordedAt: AT, lastCheckpointAt: AT },
};
const AWAY = { reached: false } as const;

describe('the lights of the installation', () => {
  it('are good where all is well', () => {
    expect(new Set(Object.values(lightsOf(WELL)))).toEqual(new Set(['good']));
  });

  it('tell what does not answer', () => {
    const lights = lightsOf({ ...WELL, database: AWAY, outbox: AWAY, journal: AWAY });
    expect(lights).toMatchObject({ database: 'away', outbox: 'away', journal: 'away', temporal: 'good' });
  });

  it('tell that nothing goes on without workers, though Temporal answers', () => {
    const { temporal } = WELL;
    const lights = lightsOf({ ...WELL, temporal: { ...temporal, reached: true, workers: [] } as never });
    expect(lights).toMatchObject({ temporal: 'good', workers: 'away' });
    expect(lightsOf({ ...WELL, temporal: AWAY })).toMatchObject({ temporal: 'away', workers: 'away' });
  });

  it('ask to look where messages were given up or wait for long, and where incidents are open', () => {
    const outbox = { reached: true, open: 3, oldestAgeSeconds: 2, parked: 0 } as const;
    expect(lightsOf({ ...WELL, outbox }).outbox).toBe('good');
    expect(lightsOf({ ...WELL, outbox: { ...outbox, parked: 1 } }).outbox).toBe('attention');
    expect(lightsOf({ ...WELL, outbox: { ...outbox, oldestAgeSeconds: 900 } }).outbox).toBe('attention');
    expect(lightsOf({ ...WELL, incidents: { reached: true, open: 1 } }).incidents).toBe('attention');
  });

  it('ask to look where a journal has no checkpoint yet', () => {
    const journal = { ...WELL.journal, reached: true, lastCheckpointAt: null } as never;
    expect(lightsOf({ ...WELL, journal }).journal).toBe('attention');
  });
});
