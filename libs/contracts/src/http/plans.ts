import { z } from 'zod';
import { AgencyRef, CalendarDay, Moment, Recorded, pageSchema } from './common.ts';
import { Facts, Rules } from './drafts.ts';

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

/** `confirmed` until it is started. */
const status = z.enum(['confirmed', 'running', 'ended']);

const PlanAction = z.enum(['start']).meta({ id: 'PlanAction' });
export type PlanAction = z.output<typeof PlanAction>;

export const PlanSummary = z
  .object({
    id: z.string(),
    number: z.string().nullable(),
    issuedOn: CalendarDay.nullable(),
    subject: z.string().nullable(),
    from: z.number().int().nullable(),
    to: z.number().int().nullable(),
    status,
    focalAgency: AgencyRef,
    authority: AgencyRef,
    takeover: z.boolean(),
    startedAt: Moment.nullable(),
    endedAt: Moment.nullable(),
    actions: z.array(PlanAction).describe('what the caller may do to it now'),
  })
  .meta({ id: 'PlanSummary' });
export type PlanSummary = z.output<typeof PlanSummary>;
export const PlanPage = pageSchema(PlanSummary, 'PlanPage');

/** How many items stand where: the crossing of phase and timeliness. */
const ItemCount = z
  .object({
    phase: phase.nullable().describe('null: not begun yet'),
    timeliness,
    count: z.number().int(),
  })
  .meta({ id: 'ItemCount' });

export const PlanView = PlanSummary.extend({
  revision: z.string().describe('SHA-256 of the frozen plan'),
  facts: Facts,
  rules: Rules,
  itemCount: z.number().int(),
  openQuestions: z.array(z.string()).describe('about the plan as a whole, open when it was confirmed'),
  counts: z.array(ItemCount),
}).meta({ id: 'Plan' });
export type PlanView = z.output<typeof PlanView>;

export const PlanStarted = PlanView.extend({ recorded: Recorded }).meta({ id: 'PlanStarted' });

export const PlanPeriod = z
  .object({
    key: z.string(),
    status: z.string().describe('`past`: it had closed on paper before the plan came here'),
    closed: z.boolean(),
    opensAt: Moment.nullable(),
    reportDueAt: Moment.nullable(),
    consolidatedDueAt: Moment.nullable(),
    closesAt: Moment.nullable(),
    submittedAt: Moment.nullable(),
    acceptedAt: Moment.nullable(),
    closedAt: Moment.nullable(),
    period: z.string().describe('where the period is'),
  })
  .meta({ id: 'PlanPeriod' });
export type PlanPeriod = z.output<typeof PlanPeriod>;
export const PlanPeriods = z.object({ items: z.array(PlanPeriod) }).meta({ id: 'PlanPeriods' });

/** What one item owes for one period. */
const Obligation = z
  .object({
    period: z.string(),
    status: z
      .enum(['past', 'to-come', 'owed', 'submitted', 'returned', 'accepted'])
      .describe('of its entry; `past`: the period had closed on paper, `to-come`: it is not open yet'),
    timeliness: timeliness.describe('how the report that the entry belongs to stands to its date'),
    dueAt: Moment.nullable(),
  })
  .meta({ id: 'Obligation' });
export type Obligation = z.output<typeof Obligation>;

export const PlanObligations = z
  .object({ items: z.array(z.object({ itemId: z.string(), obligations: z.array(Obligation) })) })
  .meta({ id: 'PlanObligations' });
export type PlanObligations = z.output<typeof PlanObligations>;
