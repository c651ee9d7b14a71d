import { z } from 'zod';

/** An opaque id, as it stands in an address. */
export const Id = z.string().regex(/^[\w.:-]{1,100}$/);

/** A moment with the locality's offset: `2026-12-10T08:00:00+07:00`. */
export const Moment = z.iso.datetime({ offset: true }).meta({ example: '2026-12-10T08:00:00+07:00' });
export const CalendarDay = z.iso.date().meta({ example: '2026-12-10' });

/** What a person writes: short enough for a screen, long enough for a case. */
export const LongText = z.string().trim().min(1).max(20_000);
export const ShortText = z.string().trim().min(1).max(500);

export const PageQuery = z.object({
  after: z.string().max(500).optional().describe('`next` of the page before'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** A page of a list; `next` is null on the last one. */
export const pageSchema = <T extends z.ZodType>(item: T, id: string) =>
  z.object({ items: z.array(item), next: z.string().nullable() }).meta({ id });

/** An agency, as it is named today. */
export const AgencyRef = z.object({ id: z.string(), name: z.string() }).meta({ id: 'AgencyRef' });
export type AgencyRef = z.output<typeof AgencyRef>;

/** Where an act stands in the journal. */
export const Recorded = z
  .object({ stream: z.string(), fromSeq: z.number().int(), toSeq: z.number().int() })
  .meta({ id: 'Recorded' });
export type Recorded = z.output<typeof Recorded>;

/** The act is durable, its recording takes longer: look at `location` later. */
export const Accepted = z
  .object({ accepted: z.literal(true), location: z.string(), recorded: Recorded.nullable() })
  .meta({ id: 'Accepted' });
export type Accepted = z.output<typeof Accepted>;

/** A body without content. */
export const NoBody = z.strictObject({}).meta({ id: 'NoBody' });

/** RFC 9457, with a stable `code`. */
export const Problem = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.string(),
    detail: z.string(),
    instance: z.string(),
  })
  .meta({ id: 'Problem' });
