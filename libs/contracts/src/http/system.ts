import { z } from 'zod';
import { Moment } from './common.ts';

const count = z.number().int();
const away = z.object({ reached: z.literal(false) });
/** What a part says of itself; one that does not answer in time says only that. */
const part = <T extends z.ZodRawShape>(facts: T) =>
  z.discriminatedUnion('reached', [z.object({ reached: z.literal(true), ...facts }), away]);

const database = part({
  version: z.string(),
  migrations: count.describe('applied so far'),
  newestMigration: z.string().nullable(),
  migratedAt: Moment.nullable(),
  sizeBytes: count,
});

const worker = z.object({ identity: z.string(), lastSeenAt: Moment });
const temporal = part({
  version: z.string(),
  namespace: z.string(),
  taskQueue: z.string(),
  workers: z.array(worker).describe('who asked for work in the last minutes; none: nothing goes on'),
});

const outbox = part({
  open: count.describe('messages that are to be delivered'),
  oldestAgeSeconds: z.number().nullable(),
  parked: count.describe('messages that were given up for now: each is an incident'),
});

const incidents = part({ open: count });

const journal = part({
  streams: count,
  rows: count,
  lastRecordedAt: Moment.nullable(),
  lastCheckpointAt: Moment.nullable(),
});

/** How the installation is. Database, outbox and journal are those of all its localities, incidents the caller's. */
export const SystemState = z
  .object({
    at: Moment,
    api: z.object({ version: z.string(), node: z.string(), startedAt: Moment }),
    database,
    temporal,
    outbox,
    incidents,
    journal,
  })
  .meta({ id: 'SystemState' });
export type SystemState = z.output<typeof SystemState>;
