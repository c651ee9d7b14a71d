import { z } from 'zod';
import { Moment } from './common.ts';
import { Subject } from './inbox.ts';

/** Something that exhausted its tries and waits for somebody. */
export const Incident = z
  .object({
    id: z.string(),
    /** `recording`: a process cannot reach the record; `delivery`: a message of the outbox is parked. */
    kind: z.enum(['recording', 'delivery']),
    subject: Subject,
    failure: z.string(),
    openedAt: Moment.nullable(),
  })
  .meta({ id: 'Incident' });
export type Incident = z.output<typeof Incident>;
export const IncidentList = z
  .object({ items: z.array(Incident), temporalReached: z.boolean() })
  .meta({ id: 'IncidentList' });
export type IncidentList = z.output<typeof IncidentList>;

export const IncidentId = z.string().regex(/^(w|p)-[\w-]{1,300}$/);
export const IncidentRetried = z
  .object({ id: z.string(), retried: z.literal(true) })
  .meta({ id: 'IncidentRetried' });
