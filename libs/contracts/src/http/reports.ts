import { z } from 'zod';
import { AgencyRef, Id, LongText, Moment, PageQuery, pageSchema, Recorded } from './common.ts';

const status = z.enum(['open', 'submitted', 'returned', 'accepted', 'closed']);
const timeliness = z.enum(['no-deadline', 'on-track', 'due-soon', 'overdue', 'on-time', 'late']);

export const ReportQuery = PageQuery.extend({
  plan: Id.optional(),
  period: z.string().max(20).optional(),
  agency: Id.optional(),
  status: status.optional(),
  timeliness: timeliness.optional().describe('`overdue`: not submitted, and its date has passed'),
});

const ReportAction = z.enum(['draft', 'submit', 'return', 'accept', 'urge']).meta({ id: 'ReportAction' });
export type ReportAction = z.output<typeof ReportAction>;

const reportFields = {
  id: z.string(),
  planId: z.string(),
  period: z.string(),
  agency: AgencyRef,
  status,
  /** Late for ever if the first submission was late. */
  timeliness,
  dueAt: Moment.nullable(),
  openedAt: Moment.nullable(),
  firstSubmittedAt: Moment.nullable(),
  submittedAt: Moment.nullable(),
  acceptedAt: Moment.nullable(),
  actions: z
    .array(ReportAction)
    .describe('what the caller may do to it now; it can be submitted when every entry is written'),
};

export const ReportSummary = z
  .object({ ...reportFields, entryCount: z.number().int() })
  .meta({ id: 'ReportSummary' });
export type ReportSummary = z.output<typeof ReportSummary>;
export const ReportPage = pageSchema(ReportSummary, 'ReportPage');

/** What stood of the same item in an earlier period. */
const PreviousEntry = z
  .object({ period: z.string(), text: z.string(), result: z.string() })
  .meta({ id: 'PreviousEntry' });
export type PreviousEntry = z.output<typeof PreviousEntry>;

/** An entry as it was frozen; text and result are null before the first submission. */
export const ReportEntry = z
  .object({
    itemId: z.string(),
    code: z.string(),
    content: z.string(),
    status: z.enum(['owed', 'submitted', 'returned', 'accepted']),
    text: z.string().nullable(),
    result: z.string().nullable(),
    digest: z.string().nullable(),
    /** Why it came back, the last time. */
    returnReason: z.string().nullable(),
    previous: PreviousEntry.nullable().describe('what was written of the item in the last period before'),
  })
  .meta({ id: 'ReportEntry' });
export type ReportEntry = z.output<typeof ReportEntry>;

const detailFields = { ...reportFields, entries: z.array(ReportEntry) };
export const Report = z.object(detailFields).meta({ id: 'Report' });
export type Report = z.output<typeof Report>;
export const ReportAct = z.object({ ...detailFields, recorded: Recorded }).meta({ id: 'ReportAct' });

/** What is written about an item: what was done, and what came of it. */
const entry = {
  text: z.string().trim().max(20_000),
  result: z.string().trim().max(2_000).default(''),
};
export const DraftEntryInput = z.strictObject({ itemId: Id, ...entry }).meta({ id: 'DraftEntryInput' });
export type DraftEntryInput = z.output<typeof DraftEntryInput>;

export const ReportDraftInput = z.strictObject({ entries: z.array(DraftEntryInput).max(500) }).meta({
  id: 'ReportDraftInput',
  example: { entries: [{ itemId: '…', text: 'Đã tổ chức một hội nghị', result: '45 doanh nghiệp tham dự' }] },
});

export const DraftEntry = z
  .object({ itemId: z.string(), text: z.string(), result: z.string() })
  .meta({ id: 'DraftEntry' });
export type DraftEntry = z.output<typeof DraftEntry>;

export const ReportDraft = z
  .object({ version: z.number().int(), entries: z.array(DraftEntry) })
  .meta({ id: 'ReportDraft' });
export type ReportDraft = z.output<typeof ReportDraft>;

export const ReturnedEntryInput = z
  .strictObject({ itemId: Id, reason: LongText })
  .meta({ id: 'ReturnedEntryInput' });
export const ReturnReport = z
  .strictObject({ entries: z.array(ReturnedEntryInput).min(1).max(500) })
  .meta({ id: 'ReturnReport' });
