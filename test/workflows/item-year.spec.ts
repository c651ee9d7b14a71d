import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ItemState } from '#domain/item/item-state';
import { AUTHORITY, CULTURE, FOCAL, officeOf, TOURISM } from '../support/workflows/parties.ts';
import { realServer, Rig, type Server } from '../support/workflows/rig.ts';
import { startPlan } from '../support/workflows/running-plan.ts';
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
    const { items } = await startPlan(rig, 'lifecycle');
    const item = items[1] ?? '';
    const tourism = officeOf(TOURISM);
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
