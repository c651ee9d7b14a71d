import { z } from 'zod';
import { AgencyRef, Id, Moment, PageQuery, pageSchema } from './common.ts';
import { Subject } from './inbox.ts';

export const HistoryKind = z.enum(['items', 'reports', 'plans']);
export type HistoryKind = z.output<typeof HistoryKind>;
export const HistoryQuery = PageQuery;

/** One row of the journal, as a story. */
export const StoryLine = z
  .object({
    seq: z.number().int(),
    /** When it counts, and when it was written. */
    at: Moment,
    recordedAt: Moment,
    type: z.string(),
    /** What happened, in the language asked for. */
    what: z.string(),
    /** The office that acted; null where time or another process did. */
    who: z
      .object({
        kind: z.enum(['person', 'system']),
        role: z.string(),
        agency: AgencyRef.nullable(),
        onBehalfOf: AgencyRef.nullable(),
      })
      .nullable(),
    /** What was written: a reason, a text, evidence. */
    why: z.string().nullable(),
    document: z.object({ number: z.string(), date: z.string() }).nullable(),
    /** The row of another journal that led to it. */
    cause: z.object({ subject: Subject, seq: z.number().int() }).nullable(),
    hash: z.string(),
  })
  .meta({ id: 'StoryLine' });
export type StoryLine = z.output<typeof StoryLine>;
export const StoryPage = pageSchema(StoryLine, 'StoryPage');

export const TechnicalQuery = z.object({
  run: Id.optional().describe('default: the last run'),
  after: z.string().max(20_000).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(200),
});

const run = z
  .object({
    runId: z.string(),
    status: z.string(),
    startedAt: Moment,
    closedAt: Moment.nullable(),
    historyLength: z.number().int(),
  })
  .meta({ id: 'WorkflowRun' });

const technicalEvent = z
  .object({
    id: z.number().int(),
    at: Moment,
    type: z.string(),
    attributes: z.record(z.string(), z.string()),
    activity: z.string().nullable().describe('the local activity that ended here'),
    attempt: z.number().int().nullable(),
    journalSeq: z.number().int().nullable().describe('the last row of the journal that was written here'),
  })
  .meta({ id: 'WorkflowEvent' });
export type TechnicalEvent = z.output<typeof technicalEvent>;

const pendingActivity = z
  .object({
    type: z.string(),
    state: z.string(),
    attempt: z.number().int(),
    lastFailure: z.string().nullable(),
    nextTryAt: Moment.nullable(),
  })
  .meta({ id: 'PendingActivity' });
export type PendingActivity = z.output<typeof pendingActivity>;

/** What Temporal still has of a workflow. */
export const Technical = z
  .object({
    workflowId: z.string(),
    /** Temporal has forgotten it; the journal has not. */
    gone: z.boolean(),
    runs: z.array(run),
    run: z.string().nullable(),
    details: z.string().nullable(),
    pendingActivities: z.array(pendingActivity),
    pendingTimers: z.array(z.object({ id: z.string(), firesAt: Moment }).meta({ id: 'PendingTimer' })),
    events: z.array(technicalEvent),
    next: z.string().nullable(),
  })
  .meta({ id: 'Technical' });
export type Technical = z.output<typeof Technical>;
