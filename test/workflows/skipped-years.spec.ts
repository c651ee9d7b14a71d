import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Rig, type Server, skippingServer } from '../support/workflows/rig.ts';
import { startPlan } from '../support/workflows/running-plan.ts';
import { yearOf } from '../support/workflows/skipped-time.ts';
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
    const year = yearOf(await server.now());
    const { stream } = await startPlan(rig, 'silent', undefined, { from: year - 2, to: year });
    for (let day = 0; day < 430; day += 1) await rig.pass(DAY);
    expect(await rig.story(stream)).toContain('plan-ended');
  }, 360_000);
});
