import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { itemStream, planStream } from '#contracts/workflow/ids';
import type { ItemState } from '#domain/item/item-state';
import { AUTHORITY, CULTURE, FOCAL, officeOf, TOURISM } from '../support/workflows/parties.ts';
import { realServer, Rig, type Server } from '../support/workflows/rig.ts';
import { smallPlan } from '../support/workflows/small-plan.ts';
import { keepCounts } from '../support/workflows/workflow-coverage.ts';

describe('a plan on the real server', () => {
  let server: Server;
  let rig: Rig;

  beforeAll(async () => {
    server = await realServer();
    rig = await Rig.open({ server });
  }, 180_000);
  afterAll(async () => {
    await rig.close();
    await server.stop();
    keepCounts('item-year');
  }, 180_000);

  it('starts its items, which are acknowledged, worked on together and completed', async () => {
    const plan = smallPlan('lifecycle');
    const digest = await rig.freeze(plan);
    await rig.act(
      planStream(plan.planId),
      { type: 'start-plan', start: plan.start(digest) } as never,
      officeOf(FOCAL),
    );
    await rig.relay.drain();
    const item = itemStream(plan.items[1]?.itemId ?? '');
    const tourism = officeOf(TOURISM);
    await untilRecorded(rig, item, 1);
    await rig.act(item, { type: 'acknowledge-assignment' }, tourism);
    await rig.act(item, { type: 'request-contribution', from: CULTURE, text: 'Danh sách' } as never, tourism);
    await rig.act(
      item,
      { type: 'give-contribution', contributionId: '1', text: 'Đây' } as never,
      officeOf(CULTURE),
    );
    await rig.act(item, { type: 'claim-completion', evidence: 'Biên bản' } as never, tourism);
    await rig.act(item, { type: 'confirm-completion' }, officeOf(FOCAL));
    expect((await rig.stateOf<ItemState>(item)).phase).toBe('completed');
    expect(await rig.send(item, { type: 'confirm-completion' }, officeOf(FOCAL))).toMatchObject({
      kind: 'rejected',
      code: 'item-phase-forbids',
    });
    expect(await rig.send(item, { type: 'confirm-completion' }, officeOf(AUTHORITY))).toMatchObject({
      kind: 'rejected',
      code: 'only-focal-agency',
    });
  });
});

async function untilRecorded(rig: Rig, stream: string, seq: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const rows: { seq: number }[] = await rig.record.query('select seq from stream where id = $1', [stream]);
    if ((rows[0]?.seq ?? 0) >= seq) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`${stream} did not reach row ${seq}`);
}
