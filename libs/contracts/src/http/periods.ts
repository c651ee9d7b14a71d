import { z } from 'zod';
import { AgencyRef, LongText, Moment, Recorded } from './common.ts';
import { DraftEntry, DraftEntryInput, ReportEntry, ReturnedEntryInput } from './reports.ts';

export const PeriodKey = z.string().regex(/^[\w-]{1,20}$/);

const timeliness = z.enum(['no-deadline', 'on-track', 'due-soon', 'overdue', 'on-time', 'late']);

/** What has become of an agency's report. */
export const PeriodReport = z
  .object({
    agency: AgencyRef,
    reportId: z.string().nullable(),
    status: z.enum(['open', 'submitted', 'returned', 'accepted', 'closed']).nullable(),
    timeliness: timeliness.nullable(),
    firstSubmittedAt: Moment.nullable(),
  })
  .meta({ id: 'PeriodReport' });
export type PeriodReport = z.output<typeof PeriodReport>;

const part = z.object({ agency: AgencyRef, entries: z.array(ReportEntry) }).meta({ id: 'ConsolidatedPart' });

/** The consolidated report: assembled from the entries as they are, and as it was frozen at its last submission. */
export const Consolidated = z
  .object({
    covering: z.string().nullable(),
    parts: z.array(part),
    missing: z.array(AgencyRef),
    digest: z.string().nullable(),
    /** Why the authority returned it, the last time. */
    returnReason: z.string().nullable(),
  })
  .meta({ id: 'Consolidated' });
export type Consolidated = z.output<typeof Consolidated>;

const PeriodAction = z.enum(['draft', 'submit', 'return', 'accept']).meta({ id: 'PeriodAction' });
export type PeriodAction = z.output<typeof PeriodAction>;

const periodFields = {
  planId: z.string(),
  key: z.string(),
  status: z.enum(['to-come', 'past', 'collecting', 'drafted', 'submitted', 'returned', 'accepted']),
  closed: z.boolean(),
  /** How the consolidated report stands to its due instant. */
  timeliness,
  opensAt: Moment.nullable(),
  openedAt: Moment.nullable(),
  reportDueAt: Moment.nullable(),
  consolidatedDueAt: Moment.nullable(),
  closesAt: Moment.nullable(),
  draftedAt: Moment.nullable(),
  firstSubmittedAt: Moment.nullable(),
  acceptedAt: Moment.nullable(),
  closedAt: Moment.nullable(),
  reports: z.array(PeriodReport),
  /** Agencies without a report: so far, or when the consolidated report was drafted or submitted. */
  missing: z.array(AgencyRef),
  /** Items of the focal agency itself, which owe their entries here. */
  focalItems: z.array(z.string()),
  /** Null for those who are not to read what agencies wrote. */
  consolidated: Consolidated.nullable(),
  actions: z
    .array(PeriodAction)
    .describe(
      "what the caller may do to the consolidated report now; it can be submitted when the focal agency's entries are written",
    ),
};
export const Period = z.object(periodFields).meta({ id: 'Period' });
export type Period = z.output<typeof Period>;
export const PeriodAct = z.object({ ...periodFields, recorded: Recorded }).meta({ id: 'PeriodAct' });

export const PeriodDraftInput = z
  .strictObject({
    covering: z.string().trim().max(50_000).describe('the text above the entries'),
    entries: z.array(DraftEntryInput).max(500),
  })
  .meta({ id: 'PeriodDraftInput' });
export const PeriodDraft = z
  .object({ version: z.number().int(), covering: z.string(), entries: z.array(DraftEntry) })
  .meta({ id: 'PeriodDraft' });
export type PeriodDraft = z.output<typeof PeriodDraft>;

export const ReturnConsolidated = z
  .strictObject({ reason: LongText, entries: z.array(ReturnedEntryInput).max(500).default([]) })
  .meta({ id: 'ReturnConsolidated' });
