import type { EntityManager } from 'typeorm';
import type { Action } from '#access/policy';
import { relationsToPlan } from '#access/relations';
import type { Principal } from '#access/roles';
import type { PeriodAction } from '#contracts/http/periods';
import { periodStream } from '#contracts/workflow/ids';
import type { PeriodCommand } from '#domain/period/period-messages';
import { initialPeriod, isWithFocalAgency, type PeriodState } from '#domain/period/period-state';
import { periodWouldTake } from '#domain/period/period-would-take';
import { processStates } from '#persistence/journal/process-states';
import type { PeriodRow } from '#persistence/periods/periods';
import { askingOf, permitted } from '../http/permitted.ts';

/** What the policy is asked for each command. */
export const POLICY_OF_PERIODS: Readonly<Record<PeriodCommand['type'], Action>> = {
  'submit-consolidated': 'period.submit',
  'return-consolidated': 'period.review',
  'accept-consolidated': 'period.review',
};

const COMMANDS: Readonly<Record<Exclude<PeriodAction, 'draft'>, PeriodCommand['type']>> = {
  submit: 'submit-consolidated',
  return: 'return-consolidated',
  accept: 'accept-consolidated',
};

const POLICY: Readonly<Record<PeriodAction, Action>> = {
  draft: 'period.draft',
  submit: POLICY_OF_PERIODS[COMMANDS.submit],
  return: POLICY_OF_PERIODS[COMMANDS.return],
  accept: POLICY_OF_PERIODS[COMMANDS.accept],
};

/** What policy and process allow the caller to do to a period now. */
export async function periodActions(
  manager: EntityManager,
  principal: Principal,
  row: PeriodRow,
): Promise<PeriodAction[]> {
  const allowed = permitted(POLICY, principal, relationsToPlan(principal.agencyId, row));
  const stream = periodStream(row.planId, row.key);
  const states = await processStates<PeriodState>(manager, allowed.length === 0 ? [] : [stream]);
  const state = states.get(stream) ?? initialPeriod;
  const asking = askingOf(principal, Date.now());
  return allowed.filter((name) =>
    name === 'draft' ? isWithFocalAgency(row) : periodWouldTake(state, COMMANDS[name], asking),
  );
}
