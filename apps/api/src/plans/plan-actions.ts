import type { EntityManager } from 'typeorm';
import { allows } from '#access/policy';
import { relationsToPlan } from '#access/relations';
import type { Principal } from '#access/roles';
import type { PlanAction } from '#contracts/http/plans';
import { planStream } from '#contracts/workflow/ids';
import { planStartOf } from '#domain/plan/plan-revision';
import { initialPlan, type PlanState } from '#domain/plan/plan-state';
import { wouldStart } from '#domain/plan/plan-would-take';
import { processStates } from '#persistence/journal/process-states';
import { askingOf } from '../http/permitted.ts';
import type { KnownPlan } from './plan-view.ts';

/** What policy and process allow the caller to do to a plan now. */
export async function planActions(
  manager: EntityManager,
  principal: Principal,
  { revision, digest }: Pick<KnownPlan, 'revision' | 'digest'>,
): Promise<PlanAction[]> {
  if (!allows(principal, 'plan.start', relationsToPlan(principal.agencyId, revision))) return [];
  const stream = planStream(revision.planId);
  const state = (await processStates<PlanState>(manager, [stream])).get(stream) ?? initialPlan;
  const asking = askingOf(principal, Date.now());
  return wouldStart(state, planStartOf(revision, digest), asking) ? ['start'] : [];
}
