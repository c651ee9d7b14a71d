import { z } from 'zod';
import { AgencyRef, Moment, PageQuery, pageSchema } from './common.ts';

/** Something that messages, letters and work are about. */
export const Subject = z
  .object({ stream: z.string(), link: z.string(), title: z.string() })
  .meta({ id: 'Subject' });
export type Subject = z.output<typeof Subject>;

export const InboxQuery = PageQuery.extend({
  unread: z.enum(['true', 'false']).optional().describe('only what nobody of the agency has read'),
});

export const InboxMessage = z
  .object({
    id: z.string(),
    kind: z.string(),
    title: z.string(),
    planId: z.string().nullable(),
    period: z.string().nullable(),
    about: z.string().nullable(),
    createdAt: Moment,
    readAt: Moment.nullable(),
    lines: z.array(Subject),
  })
  .meta({ id: 'InboxMessage' });
export type InboxMessage = z.output<typeof InboxMessage>;
export const InboxPage = pageSchema(InboxMessage, 'InboxPage');

/** That a message was read. */
export const InboxRead = z.object({ id: z.string(), read: z.literal(true) }).meta({ id: 'InboxRead' });

const WORK_KINDS = [
  'acknowledge',
  'contribute',
  'report',
  'write-consolidated',
  'review-report',
  'review-consolidated',
  'confirm-completion',
  'correct-addressee',
  'decide-lead',
  'sign-letter',
] as const;

/** What waits for the caller's agency. */
export const Work = z
  .object({
    kind: z.enum(WORK_KINDS),
    /** What is to be done. */
    title: z.string(),
    subject: Subject,
    planId: z.string(),
    plan: z
      .object({ id: z.string(), number: z.string().nullable(), subject: z.string().nullable() })
      .meta({ id: 'PlanRef' }),
    code: z.string().nullable().describe('of the item that it is about'),
    period: z.string().nullable().describe('of the report or the letter that it is about'),
    agency: AgencyRef.nullable().describe('that leads the item or owes the report'),
    to: AgencyRef.nullable().describe('to whom the letter goes'),
    dueAt: Moment.nullable(),
    timeliness: z.enum(['overdue', 'due-soon', 'on-track', 'no-deadline']),
    isLate: z.boolean(),
    since: Moment.nullable().describe('since when it waits, where that is known'),
  })
  .meta({ id: 'Work' });
export type Work = z.output<typeof Work>;
export const WorkList = z.object({ items: z.array(Work), unread: z.number().int() }).meta({ id: 'WorkList' });
export type WorkList = z.output<typeof WorkList>;
