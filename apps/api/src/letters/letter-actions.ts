import type { EntityManager } from 'typeorm';
import { allows } from '#access/policy';
import type { Principal } from '#access/roles';
import type { LetterAction } from '#contracts/http/letters';
import { planStream } from '#contracts/workflow/ids';
import { initialPlan, type PlanState } from '#domain/plan/plan-state';
import { wouldSign } from '#domain/plan/plan-would-take';
import { processStates } from '#persistence/journal/process-states';
import type { LetterRow } from '#persistence/letters/letters';
import { askingOf } from '../http/permitted.ts';
import { relationsOf } from './letter-relations.ts';

/** What policy and process allow the caller to do to letters now; all are asked about at once. */
export async function letterActions(
  manager: EntityManager,
  principal: Principal,
  rows: readonly LetterRow[],
): Promise<(row: LetterRow) => LetterAction[]> {
  const maySign = (row: LetterRow): boolean => allows(principal, 'letter.sign', relationsOf(principal, row));
  const streams = rows.filter(maySign).map(({ planId }) => planStream(planId));
  const states = await processStates<PlanState>(manager, streams);
  const asking = askingOf(principal, Date.now());
  return (row) => {
    const plan = states.get(planStream(row.planId)) ?? initialPlan;
    return maySign(row) && wouldSign(plan, row.id, asking) ? ['sign'] : [];
  };
}
