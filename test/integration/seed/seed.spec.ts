import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { confirmSample } from '../../../apps/worker/src/seed/sample-plan.ts';
import { seedAccounts, seedLocality } from '../../../apps/worker/src/seed/reference-data.ts';
import { isStarted, startSample, untilAssigned } from '../../../apps/worker/src/seed/start-sample.ts';
import { findAgency } from '#persistence/agencies/agencies';
import { sampleAgencyId } from '#sample/sample-agencies';
import { realServer, Rig, type Server } from '../../support/workflows/rig.ts';

describe('the sample plan on real engines', () => {
  let server: Server;
  let rig: Rig;

  beforeAll(async () => {
    server = await realServer();
    rig = await Rig.open({ server });
    rig.relay.start();
  });
  afterAll(async () => {
    await rig.relay.stop();
    await rig.close();
    await server.stop();
  });

  const seed = async (now: number): Promise<string> => {
    await rig.record.transaction(seedLocality);
    await rig.record.transaction(seedAccounts);
    const plan = await confirmSample(rig.record, now);
    if (!(await isStarted(rig.record, plan.revision.planId))) {
      await startSample(plan, ({ target, command, actor, key, receivedAt }) =>
        rig.send(target, command, actor, { key, at: receivedAt }),
      );
    }
    await untilAssigned(rig.record, plan, () => undefined);
    return plan.digest;
  };

  const counts = async (): Promise<unknown> => {
    const rows: unknown[] = await rig.record.query(
      `select (select count(*) from agency) agencies, (select count(*) from account) accounts,
              (select count(*) from draft) drafts, (select count(*) from plan) plans,
              (select count(*) from journal where type in ('plan-started', 'item-assigned')) started,
              (select count(*) from item) items, (select count(*) from agency_name) names`,
    );
    return rows[0];
  };

  it('shows all its items with what was done on paper, and each lead has one to acknowledge', async () => {
    await seed(Date.now());
    const phases: unknown = await rig.record.query(
      'select phase, count(*)::int as count from item group by phase order by phase',
    );
    expect(phases).toEqual([
      { phase: 'assigned', count: 8 },
      { phase: 'completed', count: 3 },
      { phase: 'in-progress', count: 19 },
    ]);
  }, 180_000);

  it('brings agencies of an earlier sample up to date, but none that somebody edited', async () => {
    const { manager } = rig.record;
    const [finance, tourism] = [sampleAgencyId('so-tai-chinh'), sampleAgencyId('so-du-lich')];
    await manager.query('delete from agency_succession');
    await manager.query(`insert into agency_alias values ($1, 'Sở Kế hoạch và Đầu tư')`, [finance]);
    await manager.query(`insert into agency_alias values ($1, 'Sở Du hành')`, [tourism]);
    await manager.query('update agency set version = 2 where id = $1', [tourism]);
    await rig.record.transaction(seedLocality);
    expect((await findAgency(manager, finance))?.aliases).toEqual([]);
    expect((await findAgency(manager, tourism))?.aliases).toEqual(['Sở Du hành']);
    const ended = await findAgency(manager, sampleAgencyId('so-ke-hoach-va-dau-tu'));
    expect(ended?.successors).toMatchObject([{ agencyId: finance, on: '2025-03-01' }]);
  });

  it('is loaded once: doing so again changes nothing', async () => {
    const before = await counts();
    const again = await Promise.all([seed(Date.now()), seed(Date.now())]);
    expect(await counts()).toEqual(before);
    expect(before).toMatchObject({ plans: 1, drafts: 1, items: 30, started: 31, accounts: 14 });
    expect(new Set(again).size).toBe(1);
  }, 180_000);
});
