import { z } from 'zod';
import { AgencyRef, CalendarDay, Id, Moment, pageSchema } from './common.ts';
import { ItemSource } from './item-source.ts';

const Name = z.string().trim().min(1).max(500);
const Words = z.string().trim().max(500);
const Text = z.string().trim().min(1).max(5_000);
const Year = z.number().int().min(1900).max(2099);
const DayOfYear = z
  .string()
  .regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/)
  .meta({ example: '12-10' });
const Clock = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
  .meta({ example: '08:00' });
const Days = z.array(z.number().int().min(0).max(366)).max(20);
const WorkingDay = z.number().int().min(1).max(60);

/** A document as JSON; the other way is its bytes with `X-File-Name`. */
export const DocumentUpload = z
  .strictObject({ fileName: Name, contentBase64: z.base64().min(1).max(7_000_000) })
  .meta({ id: 'DocumentUpload', example: { fileName: 'ke-hoach.txt', contentBase64: 'U+G7kTog…' } });

/** A document that was uploaded before and has been read. */
export const DraftFromDocument = z.strictObject({ documentId: Id }).meta({ id: 'DraftFromDocument' });

const DocumentRef = z
  .object({ id: z.string(), fileName: z.string(), digest: z.string() })
  .meta({ id: 'DocumentRef' });
export type DocumentRef = z.output<typeof DocumentRef>;

export const Facts = z
  .object({
    number: z.string().nullable(),
    issuedOn: CalendarDay.nullable(),
    issuer: z.string().nullable(),
    subject: z.string().nullable(),
    from: Year.nullable(),
    to: Year.nullable(),
    focalAgency: z.string().nullable(),
    supervisingAuthority: z.string().nullable(),
    agencyReportBefore: DayOfYear.nullable(),
    consolidatedReportBefore: DayOfYear.nullable(),
  })
  .meta({ id: 'PlanFacts' });

const rules = {
  acknowledgeWithin: WorkingDay,
  periodOpensOn: DayOfYear,
  agencyReportBefore: DayOfYear.nullable(),
  consolidatedReportBefore: DayOfYear.nullable(),
  periodClosesBefore: DayOfYear,
  remindersBefore: z.strictObject({ report: Days, item: Days, consolidated: Days }),
  urgingOn: Days,
  escalationOn: WorkingDay,
  consolidatedEscalationOn: WorkingDay,
  actsAt: Clock,
  noticesFrom: Clock,
  noticesUntil: Clock,
};
/** The rules by which a plan runs; days as `MM-DD`, times as `HH:MM`. */
export const Rules = z.object(rules).meta({ id: 'PlanRules' });

const TimelineView = z
  .object({
    original: z.string(),
    kind: z.enum(['yearly', 'span', 'years', 'quarter', 'month', 'date', 'unclear']),
    years: z.array(z.number().int()),
    until: CalendarDay.nullable(),
  })
  .meta({ id: 'Timeline' });

const ref = z.string().regex(/^a?[1-9]\d{0,5}$/);
const record = <T extends z.ZodType>(value: T) => z.record(z.string().min(1).max(500), value);

/** Which body a printed name means. */
const NamedBody = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('agency'), agencyId: Id }),
    z.strictObject({ kind: z.literal('outside') }),
    z.strictObject({ kind: z.literal('open-group') }),
    z.strictObject({ kind: z.literal('undecided') }),
  ])
  .meta({ id: 'NamedBody' });

const Statement = z.strictObject({
  status: z.enum(['not-started', 'in-progress', 'completed']),
  evidence: z.string().trim().max(500).default(''),
  completedOn: CalendarDay.nullable().default(null),
});

const itemEdit = {
  code: Words.min(1),
  section: Words.nullable(),
  content: Text,
  leads: z.array(Name).max(20),
  coordinating: z.array(Name).max(50),
  timeline: Words,
};
const facts = {
  number: Name.nullable(),
  issuedOn: CalendarDay.nullable(),
  issuer: Name.nullable(),
  subject: Name.nullable(),
  from: Year.nullable(),
  to: Year.nullable(),
  focalAgency: Name.nullable(),
  supervisingAuthority: Name.nullable(),
  agencyReportBefore: DayOfYear.nullable(),
  consolidatedReportBefore: DayOfYear.nullable(),
};

/** What is not mentioned stays; null takes back what was said before. */
export const DraftPatch = z
  .strictObject({
    facts: z.strictObject(facts).partial(),
    rules: z.strictObject(rules).partial(),
    items: record(z.strictObject(itemEdit).partial().nullable()),
    added: z.array(z.strictObject({ ...itemEdit, after: ref.nullable().default(null) })).max(200),
    removed: z.array(ref).max(1_000),
    restored: z.array(ref).max(1_000),
    answers: record(z.string().trim().max(500).nullable()),
    matches: record(NamedBody.nullable()),
    takeover: z.strictObject({ chosen: z.boolean(), items: record(Statement.nullable()) }).partial(),
  })
  .partial()
  .meta({
    id: 'DraftPatch',
    example: {
      answers: { q1: 'Sở Giáo dục và Đào tạo' },
      matches: { 'Sở Kế hoạch và Đầu tư': { kind: 'agency', agencyId: '…' } },
      takeover: { chosen: true, items: { '1': { status: 'in-progress', evidence: 'Báo cáo năm 2025' } } },
    },
  });
export type DraftPatch = z.output<typeof DraftPatch>;

const DraftItem = z
  .object({
    ref: z.string().describe('names the item in this draft'),
    code: z.string().nullable(),
    section: z.string().nullable(),
    content: z.string(),
    leads: z.array(z.string()).describe('the first is accountable'),
    accountableDecided: z.boolean(),
    coordinating: z.array(z.string()),
    timeline: TimelineView,
    notes: z.string().nullable().describe('what other columns of the document say of it'),
    source: ItemSource.nullable().describe('where it stands in the document'),
    takeover: Statement.nullable(),
    edited: z
      .array(z.enum(['code', 'section', 'content', 'leads', 'coordinating', 'timeline']))
      .describe('what a person changed of it; `null` in its place of a patch takes all of that back'),
  })
  .meta({ id: 'DraftItem' });

const RemovedItem = z
  .object({ ref: z.string(), code: z.string().nullable(), content: z.string() })
  .meta({ id: 'RemovedItem' });

const DraftQuestion = z
  .object({
    id: z.string(),
    ref: z.string().nullable().describe('the item, where it is about one'),
    refs: z.array(z.string()).describe('all items that it is about: one answer serves them all'),
    code: z.string().nullable(),
    about: z.string(),
    text: z.string(),
    answer: z.string().nullable(),
    answeredBy: z.object({ id: z.string(), username: z.string() }).nullable(),
    answeredAt: Moment.nullable(),
    open: z.boolean().describe('for at least one of its items'),
    blocks: z.boolean().describe('nothing starts while it is open; others go with their items'),
  })
  .meta({ id: 'DraftQuestion' });

const handing = {
  on: CalendarDay,
  basis: z.string().describe('the legal basis'),
  scope: z.string().nullable().describe('part of the work; null: all'),
};
const Remembered = z
  .object({ by: z.object({ id: z.string(), username: z.string() }).nullable(), at: Moment })
  .nullable()
  .describe('who said so of an earlier plan, and when');

const MatchSuggestion = z
  .object({
    body: NamedBody,
    agency: AgencyRef.nullable(),
    reason: z.enum([
      ...(['name', 'name-of-other-time', 'alias', 'abbreviation', 'spelling', 'similar'] as const),
      ...(['open-group', 'outside', 'successor', 'remembered'] as const),
    ]),
    score: z.number().min(0).max(1).describe('1: the very name'),
    ended: z
      .object({
        on: CalendarDay.describe('the day from which on it is no more'),
        basis: z.string().nullable(),
        successors: z.array(z.object({ agency: AgencyRef, ...handing })),
      })
      .nullable()
      .describe('the body is no more: choose a successor, or undecided'),
    succession: z
      .array(z.object({ from: AgencyRef, to: AgencyRef, ...handing }))
      .describe('how the work came here from the body that bore the name; empty where this one bore it'),
    remembered: Remembered,
  })
  .meta({ id: 'MatchSuggestion' });

const DraftName = z
  .object({
    name: z.string(),
    uses: z.array(z.enum(['focal-agency', 'supervising-authority', 'lead', 'coordinating'])),
    match: NamedBody.nullable(),
    decidedBy: z
      .enum(['person', 'software', 'remembered'])
      .nullable()
      .describe('a person, the software for want of doubt, or a person of an earlier plan'),
    remembered: Remembered,
    suggestions: z.array(MatchSuggestion),
  })
  .meta({ id: 'DraftName' });

/** Something that keeps the plan from starting. */
const Blocker = z
  .object({
    code: z.string(),
    ref: z.string().nullable(),
    what: z.string().nullable().describe('the fact, the printed name or the code in question'),
    text: z.string(),
  })
  .meta({ id: 'Blocker' });

const summary = {
  id: z.string(),
  status: z.enum(['open', 'confirmed']),
  version: z.number().int(),
  planId: z.string().nullable(),
  createdAt: Moment,
  updatedAt: Moment,
};

export const DraftSummary = z
  .object({
    ...summary,
    documentId: z.string().nullable(),
    number: z.string().nullable(),
    subject: z.string().nullable(),
    itemCount: z.number().int(),
  })
  .meta({ id: 'DraftSummary' });
export type DraftSummary = z.output<typeof DraftSummary>;
export const DraftPage = pageSchema(DraftSummary, 'DraftPage');

const DraftAction = z.enum(['edit', 'confirm']).meta({ id: 'DraftAction' });
export type DraftAction = z.output<typeof DraftAction>;

export const DraftView = z
  .object({
    ...summary,
    document: DocumentRef.nullable().describe('the document that it was made from'),
    facts: Facts,
    rules: Rules,
    items: z.array(DraftItem),
    removed: z.array(z.string()),
    removedItems: z.array(RemovedItem).describe('what was removed, to be restored'),
    questions: z.array(DraftQuestion),
    names: z.array(DraftName),
    takeover: z.object({
      chosen: z.boolean(),
      suggested: z.boolean().describe('something of the plan fell due before today'),
    }),
    blockers: z.array(Blocker).describe('empty: the draft may be confirmed'),
    actions: z.array(DraftAction).describe('what the caller may do to it now'),
  })
  .meta({ id: 'Draft' });
export type DraftView = z.output<typeof DraftView>;

export const Confirmed = z
  .object({
    draftId: z.string(),
    planId: z.string(),
    revision: z.string().describe('SHA-256 of what was frozen'),
    plan: z.string().describe('where the plan is'),
  })
  .meta({ id: 'ConfirmedDraft' });
export type Confirmed = z.output<typeof Confirmed>;

export const PreviewQuery = z.object({ from: CalendarDay.optional().describe('default: today') });

const due = ['acknowledge-due', 'report-due', 'consolidated-due', 'item-due'] as const;
const PreviewRow = z
  .object({
    at: Moment,
    what: z.enum([...due, 'period-opens', 'reminder', 'urging', 'escalation', 'period-closes', 'plan-ends']),
    about: z.enum(due).optional(),
    period: z.string().nullable(),
    to: z.array(z.string()),
    items: z.array(z.string().nullable()),
  })
  .meta({ id: 'PreviewRow' });
export const Preview = z.array(PreviewRow).meta({ id: 'Preview' });
export type Preview = z.output<typeof Preview>;
