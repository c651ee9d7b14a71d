import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { planStream } from '#contracts/workflow/ids';
import type { Actor, CommandEnvelope } from '#contracts/workflow/messages';
import type { PlanCommand } from '#domain/plan/plan-messages';
import { planStartOf } from '#domain/plan/plan-revision';
import type { FrozenPlan } from '#persistence/drafts/confirm-stored-draft';
import { DEMO_COORDINATOR } from '#sample/sample-accounts';
import { SAMPLE_FOCAL } from '#sample/sample-agencies';
import type { CommandOutcome } from '#temporal/command-gateway';
import { until } from './until.ts';

/** Milliseconds. The worker may still be loading its code on a slow machine. */
const START_WITHIN = 60_000;
const ITEMS_WITHIN = 90_000;

const COORDINATOR: Actor = {
  kind: 'person',
  accountId: DEMO_COORDINATOR.id,
  role: DEMO_COORDINATOR.role,
  agencyId: SAMPLE_FOCAL,
};

/** The same act has the same key at every start of the product. */
const START_KEY = createHash('sha256').update(`${DEMO_COORDINATOR.id} start-sample-plan`).digest('hex');

/** Whether the journal of the plan has begun. */
export async function isStarted(record: DataSource, planId: string): Promise<boolean> {
  const rows: unknown[] = await record.query('select 1 from plan where id = $1', [planId]);
  return rows.length > 0;
}

type Unsigned = Omit<CommandEnvelope, 'v' | 'keyId' | 'digest'>;

/** Starts the plan in the coordinator's name; repeated until it is known to have started. */
export async function startSample(
  { revision, digest }: FrozenPlan,
  send: (unsigned: Unsigned) => Promise<CommandOutcome>,
): Promise<void> {
  const command: PlanCommand = { type: 'start-plan', start: planStartOf(revision, digest) };
  const target = planStream(revision.planId);
  const act: Unsigned = { key: START_KEY, target, command, actor: COORDINATOR, receivedAt: Date.now() };
  await until('starting the sample plan', START_WITHIN, async () => {
    const outcome = await send(act);
    if (outcome.kind === 'recorded') return true;
    if (outcome.kind !== 'rejected') return null;
    if (outcome.code === 'plan-already-started') return true;
    throw new Error(`the sample plan was not started: ${outcome.code} ${JSON.stringify(outcome.detail)}`);
  });
}

/** Waits until every item of the plan has been assigned. @param tell is told how many have */
export async function untilAssigned(
  record: DataSource,
  { revision }: FrozenPlan,
  tell: (assigned: number) => void,
): Promise<void> {
  let told = -1;
  await until('assigning the items of the sample plan', ITEMS_WITHIN, async () => {
    const rows: { assigned: number }[] = await record.query(
      'select count(*)::int as assigned from item where plan_id = $1 and phase is not null',
      [revision.planId],
    );
    const assigned = rows[0]?.assigned ?? 0;
    if (assigned !== told) tell(assigned);
    told = assigned;
    return assigned >= revision.items.length ? true : null;
  });
}
