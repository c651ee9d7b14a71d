import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { planStream } from '#contracts/workflow/ids';
import { FOCAL, officeOf } from '../support/workflows/parties.ts';
import { Rig, type Server, skippingServer } from '../support/workflows/rig.ts';
import { smallPlan } from '../support/workflows/small-plan.ts';
import { keepCounts } from '../support/workflows/workflow-coverage.ts';

const DAY = 86_400_000;

describe('a plan that nobody answers, in skipped time', () => {
  let server: Server;
  let rig: Rig;

  beforeAll(async () => {
    server = await skippingServer();
    rig = await Rig.open({ server });
  }, 180_000);
  afterAll(async () => {
    await rig.close();
    await server.stop();
    keepCounts('skipped-years');
  }, 180_000);

  it('opens and closes its periods, and ends with the last one', async () => {
    const plan = smallPlan('silent');
    const digest = await rig.freeze(plan);
    const stream = planStream(plan.planId);
    await rig.act(stream, { type: 'start-plan', start: plan.start(digest) } as never, officeOf(FOCAL));
    await rig.relay.drain();
    for (let day = 0; day < 430; day += 1) await rig.pass(DAY);
    expect(await rig.story(stream)).toContain('plan-ended');
  }, 360_000);
});
