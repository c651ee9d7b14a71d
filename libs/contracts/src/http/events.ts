import { z } from 'zod';
import { Moment } from './common.ts';

/** Something that the caller may read has changed; what it is now is to be read where it is. */
const Change = z.object({
  stream: z
    .string()
    .describe(
      '`item/…`, `plan/…`, `plan/…/period/…`, `report/…`, `letter/…`, `draft/…`, `document/…`, `incident/…`, `inbox/` and the agency',
    ),
  planId: z.string().nullable(),
  type: z
    .string()
    .describe('of the journal’s row, or e.g. `draft-changed`, `document-read`, `letter-signed`'),
  at: Moment,
});

/** The data of one message of the event stream. */
export const Changes = z
  .object({
    changes: z.array(Change).max(200),
    more: z.literal(true).optional().describe('more changed than is listed: read afresh whatever is shown'),
  })
  .meta({
    id: 'Changes',
    example: {
      changes: [
        {
          stream: 'item/3f0c',
          planId: '91ab',
          type: 'assignment-acknowledged',
          at: '2026-12-10T08:00:00+07:00',
        },
      ],
    },
  });
export type Changes = z.output<typeof Changes>;
