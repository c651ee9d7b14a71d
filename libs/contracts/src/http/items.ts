import { z } from 'zod';
import { Responsible } from './appointments.ts';
import {
  AgencyRef,
  CalendarDay,
  Id,
  LongText,
  Moment,
  PageQuery,
  pageSchema,
  Recorded,
  ShortText,
} from './common.ts';
import { ItemSource } from './item-source.ts';

const phase = z.enum([
  'assigned',
  'returned',
  'in-progress',
  'awaiting-confirmation',
  'completed',
  'suspended',
  'cancelled',
  'awaiting-body',
]);
const timeliness = z.enum(['no-deadline', 'on-track', 'due-soon', 'overdue', 'on-time', 'late']);

export const ItemQuery = PageQuery.extend({
  plan: Id.optional(),
  agency: Id.optional().describe('leads, co-leads, coordinates, or was asked'),
  lead: Id.optional(),
  phase: phase.optional(),
  timeliness: timeliness.optional(),
  acknowledgement: timeliness.optional().describe('how its acknowledgement stands to its date'),
  entry: z
    .enum(['owed', 'submitted', 'returned', 'accepted'])
    .optional()
    .describe('with `period`: what has become of the entry for that year; `owed`: none was submitted'),
  period: z.coerce.number().int().min(1900).max(2200).optional().describe('owes an entry for this year'),
  q: z
    .string()
    .trim()
    .max(200)
    .optional()
    .describe('words of code, content or agencies, with or without diacritics'),
});

const ItemAction = z
  .enum([
    'acknowledge',
    'return',
    'correct-addressee',
    'change-lead',
    'ask-contribution',
    'claim-completion',
    'confirm-completion',
    'reject-completion',
    'appoint',
  ])
  .meta({ id: 'ItemAction' });
export type ItemAction = z.output<typeof ItemAction>;

const itemFields = {
  id: z.string(),
  planId: z.string(),
  code: z.string(),
  section: z.string().nullable(),
  content: z.string(),
  lead: AgencyRef.nullable(),
  coLeads: z.array(AgencyRef),
  coordinating: z.array(AgencyRef),
  /** Null until the item's own journal has begun, seconds after the plan. */
  phase: phase.nullable(),
  timeliness,
  timeline: z
    .object({
      original: z.string(),
      kind: z.string(),
      years: z.array(z.number().int()),
      until: CalendarDay.nullable(),
    })
    .nullable(),
  assignedAt: Moment.nullable(),
  acknowledgeDueAt: Moment.nullable(),
  acknowledgedAt: Moment.nullable(),
  dueAt: Moment.nullable(),
  claimedAt: Moment.nullable(),
  completedAt: Moment.nullable(),
  responsible: Responsible.nullable().describe('who looks after it; told to the agency that leads it only'),
  actions: z.array(ItemAction).describe('what the caller may do to it now'),
};

export const ItemSummary = z.object(itemFields).meta({ id: 'ItemSummary' });
export type ItemSummary = z.output<typeof ItemSummary>;
export const ItemPage = pageSchema(ItemSummary, 'ItemPage');

const ContributionAction = z.enum(['give', 'decline']).meta({ id: 'ContributionAction' });
export type ContributionAction = z.output<typeof ContributionAction>;

export const Contribution = z
  .object({
    number: z.string(),
    from: AgencyRef,
    status: z.enum(['asked', 'given', 'declined']),
    /** What was asked for. */
    text: z.string().nullable(),
    /** What was given, or why not. */
    answer: z.string().nullable(),
    recordedByLead: z.boolean(),
    actions: z.array(ContributionAction).describe('what the caller may answer to it now'),
  })
  .meta({ id: 'Contribution' });
export type Contribution = z.output<typeof Contribution>;

const ItemEntry = z
  .object({
    period: z.string(),
    status: z.enum(['submitted', 'returned', 'accepted']),
    digest: z.string().nullable(),
    text: z.string().nullable().describe('null for those who are not to read what agencies wrote'),
    result: z.string().nullable(),
    submittedAt: Moment.nullable(),
    returnReason: z.string().nullable().describe('why it came back, the last time'),
  })
  .meta({ id: 'ItemEntry' });
export type ItemEntry = z.output<typeof ItemEntry>;

const detailFields = {
  ...itemFields,
  contributions: z.array(Contribution),
  entries: z.array(ItemEntry),
  focalAgency: AgencyRef,
  authority: AgencyRef,
  /** Why the assignment or the claim came back, the last time. */
  returnReason: z.string().nullable(),
  /** What the lead claimed as done, the last time. */
  evidence: z.string().nullable(),
  notes: z.string().nullable().describe('what other columns of the document say of it'),
  source: ItemSource.nullable().describe('where it stands in the document'),
  openQuestions: z.array(z.string()).describe('what nobody had answered when the plan was confirmed'),
};

export const Item = z.object(detailFields).meta({ id: 'Item' });
export type Item = z.output<typeof Item>;
export const ItemAct = z.object({ ...detailFields, recorded: Recorded }).meta({ id: 'ItemAct' });

export const ReturnAssignment = z
  .strictObject({ because: z.enum(['wrong-addressee', 'not-competent']), reason: LongText })
  .meta({
    id: 'ReturnAssignment',
    example: { because: 'wrong-addressee', reason: 'Nhiệm vụ thuộc Sở Xây dựng' },
  });
export const CorrectAddressee = z
  .strictObject({ lead: Id.describe('agency id') })
  .meta({ id: 'CorrectAddressee' });
export const ChangeLead = z
  .strictObject({
    lead: Id.describe('agency id'),
    document: z.strictObject({ number: ShortText, date: CalendarDay }),
  })
  .meta({ id: 'ChangeLead' });
export const AskContribution = z
  .strictObject({ from: Id.describe('agency id'), text: LongText })
  .meta({ id: 'AskContribution' });
export const GiveContribution = z.strictObject({ text: LongText }).meta({ id: 'GiveContribution' });
export const DeclineContribution = z.strictObject({ reason: LongText }).meta({ id: 'DeclineContribution' });
export const ClaimCompletion = z.strictObject({ evidence: LongText }).meta({ id: 'ClaimCompletion' });
export const RejectCompletion = z.strictObject({ reason: LongText }).meta({ id: 'RejectCompletion' });
export const ContributionNumber = z.string().regex(/^\d{1,4}$/);
