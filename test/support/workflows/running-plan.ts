import { itemStream, periodStream, planStream, reportStream } from '#contracts/workflow/ids';
import { reportIdOf } from '#domain/period/open-period';
import { yearOf } from './skipped-time.ts';
import { FOCAL, officeOf } from './parties.ts';
import type { Rig } from './rig.ts';
import { smallPlan, type PlanYears, type SmallItem, type SmallPlan } from './small-plan.ts';
import { untilTold } from './until.ts';

/** A plan that was started, with the workflows of it by name. */
export interface RunningPlan {
  readonly plan: SmallPlan;
  readonly digest: string;
  readonly stream: string;
  readonly items: readonly string[];
  period(year: number): string;
  report(year: number, agency: string): string;
}

/** Starts a plan of this year and the two after, and waits until its items are assigned. */
export async function startPlan(
  rig: Rig,
  name: string,
  given?: readonly SmallItem[],
  span?: PlanYears,
): Promise<RunningPlan> {
  const year = yearOf(await rig.server.now());
  const plan = smallPlan(name, given, span ?? { from: year, to: year + 2 });
  const running = await readyPlan(rig, plan);
  await rig.act(running.stream, startOf(running), officeOf(FOCAL));
  await rig.relay.drain();
  await Promise.all(running.items.map((item) => untilTold(rig, item, 'item-assigned')));
  return running;
}

/** A plan whose revision is frozen, not started yet. */
export async function readyPlan(rig: Rig, plan: SmallPlan): Promise<RunningPlan> {
  const { planId } = plan;
  return {
    plan,
    digest: await rig.freeze(plan),
    stream: planStream(planId),
    items: plan.items.map(({ itemId }) => itemStream(itemId)),
    period: (of) => periodStream(planId, String(of)),
    report: (of, agency) => reportStream(reportIdOf(planId, String(of), agency)),
  };
}

export const startOf = ({ plan, digest }: RunningPlan) => ({ type: 'start-plan', start: plan.start(digest) });
