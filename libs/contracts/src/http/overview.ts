import { z } from 'zod';
import { AgencyRef, Id, Moment } from './common.ts';

export const OverviewQuery = z.object({ plan: Id.optional().describe('default: all plans') });

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

/** What a list is asked for to show what was counted, e.g. `{"plan": "…", "timeliness": "overdue"}`. */
const filter = z.record(z.string(), z.string()).meta({ id: 'NumberFilter' });

/** A number, and the query of the list that shows what is behind it. */
const Counted = z.object({ count: z.number().int(), filter }).meta({ id: 'Counted' });
export type Counted = z.output<typeof Counted>;

const ByTimeliness = z
  .object({ timeliness, count: z.number().int(), filter })
  .meta({ id: 'CountedByTimeliness' });
export type ByTimeliness = z.output<typeof ByTimeliness>;

const ByPhase = z
  .object({
    phase: phase.nullable().describe('null: not begun yet'),
    timeliness,
    count: z.number().int(),
    filter: filter.nullable().describe('null: no list shows those that have not begun'),
  })
  .meta({ id: 'CountedByPhase' });

/** Reports of agencies. */
const Reports = z
  .object({
    owed: Counted,
    timeliness: z
      .array(ByTimeliness)
      .describe('`overdue` is what is missing: not submitted, and its date has passed'),
    accepted: Counted,
  })
  .meta({ id: 'CountedReports' });
export type Reports = z.output<typeof Reports>;

const Consolidated = z
  .object({
    planId: z.string(),
    status: z.enum(['to-come', 'past', 'collecting', 'drafted', 'submitted', 'returned', 'accepted']),
    timeliness,
    dueAt: Moment.nullable(),
    submittedAt: Moment.nullable(),
    acceptedAt: Moment.nullable(),
    link: z.string().describe('where the period is'),
  })
  .meta({ id: 'ConsolidatedStanding' });

const Year = z
  .object({
    period: z.string(),
    reports: Reports.describe('filters of `/api/reports`'),
    entries: z
      .object({ owed: Counted, submitted: Counted, returned: Counted, accepted: Counted })
      .describe('of all items, the focal agency’s too; `owed`: not submitted. Filters of `/api/items`'),
    consolidated: z.array(Consolidated).describe('one a plan'),
  })
  .meta({ id: 'YearStanding' });

const Agency = z
  .object({
    agency: AgencyRef,
    items: Counted.describe('that it leads; filters of `/api/items`'),
    itemTimeliness: z.array(ByTimeliness),
    reports: Reports.describe('filters of `/api/reports`'),
    daysLate: z
      .object({ mean: z.number().nullable(), reports: z.number().int() })
      .describe('of its reports that came late or are missing: how late on average, and of how many'),
    acknowledgements: z
      .object({ late: Counted, overdue: Counted })
      .describe('those that came late, and those that are still waited for after their date'),
  })
  .meta({ id: 'AgencyStanding' });

/** What waits for somebody. */
const Waiting = z
  .object({
    returned: Counted.describe('items of which the assignment came back'),
    awaitingConfirmation: Counted,
    awaitingBody: Counted,
    reportsToReview: Counted.describe('filters of `/api/reports`'),
    consolidatedToReview: z.number().int(),
    lettersToSign: Counted.describe('filters of `/api/letters`'),
  })
  .meta({ id: 'WaitingNumbers' });

const standing = {
  items: Counted.describe('filters of `/api/items`'),
  phases: z.array(ByPhase).describe('the crossing of phase and timeliness'),
  years: z.array(Year).describe('from the first on'),
  agencies: z.array(Agency).describe('the least punctual first'),
  waiting: Waiting,
};

const PlanStanding = z
  .object({
    plan: z.object({
      id: z.string(),
      number: z.string().nullable(),
      subject: z.string().nullable(),
      from: z.number().int().nullable(),
      to: z.number().int().nullable(),
      status: z.enum(['running', 'ended']),
      focalAgency: AgencyRef,
    }),
    ...standing,
  })
  .meta({ id: 'PlanStanding' });

/** Where everything stands, of what the caller may read. */
export const Overview = z
  .object({
    at: Moment,
    plans: z.array(PlanStanding),
    total: z.object(standing).meta({ id: 'TotalStanding' }),
    incidents: z
      .object({ open: z.number().int().nullable() })
      .describe('see `/api/incidents`; null: Temporal, which knows them, did not answer in time'),
  })
  .meta({ id: 'Overview' });
export type Overview = z.output<typeof Overview>;
export type Standing = Overview['total'];
