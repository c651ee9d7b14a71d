import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { recordFacts } from '#persistence/journal/record-facts';
import { DEMO_PASSWORD } from '#sample/sample-accounts';
import { serveSample, type ServedSample } from '../../support/api/served-sample.ts';
import { type Caller, serve } from '../../support/api/served.ts';
import { Listening } from '../../support/api/listening.ts';
import { until } from '../../support/workflows/until.ts';

interface Me {
  readonly accountId: string;
  readonly localityId: string;
  readonly agency: { readonly id: string } | null;
}

describe('the stream of events', () => {
  let served: ServedSample;
  let coordinator: Caller;
  let officer: Caller;
  let me: Me;
  const open: Listening[] = [];

  beforeAll(async () => {
    served = await serveSample();
    ({ coordinator } = served);
    officer = await served.signIn('so-du-lich', DEMO_PASSWORD);
    me = (await coordinator.get<Me>('/api/me')).body;
    const { localityId, agency } = me;
    await served.rig.record.query(`insert into locality values ('afar', 'Nơi khác')`);
    for (const [id, locality] of [
      ['here', localityId],
      ['afar', 'afar'],
    ]) {
      await served.rig.record.query(
        `insert into plan (id, locality_id, focal_agency, authority, rules, status, seq)
         values ($1, $2, $3, 'authority', '{}', 'running', 1)`,
        [id, locality, agency?.id],
      );
      await served.rig.record.query(
        `insert into item (id, plan_id, locality_id, code, focal_agency) values ($1, $1, $2, '1', $3)`,
        [id, locality, agency?.id],
      );
    }
  }, 180_000);
  afterEach(async () => {
    for (const one of open.splice(0)) await one.leave();
  });
  afterAll(() => served.close(), 180_000);

  const listen = async (by: Caller = coordinator): Promise<Listening> => {
    const listening = await Listening.open(by);
    open.push(listening);
    return listening;
  };
  const happen = (stream: string, ...types: readonly string[]): Promise<void> =>
    served.rig.record.transaction((manager) =>
      recordFacts(
        manager,
        stream,
        types.map((type) => ({ type, v: 1, at: Date.now() })),
      ),
    );

  it('tells what was recorded, and where to look', async () => {
    const listening = await listen();
    await happen('item/here', 'assignment-acknowledged');
    await until('the change is told', async () => listening.heard('item/here') !== null);
    expect(listening.told).toMatchObject([
      { stream: 'item/here', planId: 'here', type: 'assignment-acknowledged' },
    ]);
    expect(Object.keys(listening.told[0] ?? {}).sort()).toEqual([
      ...['arrivedAt', 'at', 'planId', 'stream', 'type'],
    ]);
  });

  it('tells within a second', async () => {
    const listening = await listen();
    const took: number[] = [];
    for (let turn = 0; turn < 5; turn += 1) {
      const type = `turn-${turn}`;
      await happen('item/here', type);
      const committed = performance.now();
      await until(`${type} is told`, async () => listening.heard('item/here', type) !== null);
      took.push((listening.heard('item/here', type)?.arrivedAt ?? Infinity) - committed);
    }
    // The one in the middle: the machine may be busy with something else for one of them.
    expect(took.toSorted((one, other) => one - other)[2]).toBeLessThan(1_000);
  });

  it('is neither kept nor packed nor waited for by what stands between', async () => {
    const { response, text } = await listen();
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/event-stream',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    });
    expect(text === '' || text.startsWith('retry: 1000\n')).toBe(true);
  });

  it('tells of what people prepare, each only to those who may read it', async () => {
    const [mine, theirs] = [await listen(), await listen(officer)];
    const id = randomUUID();
    await served.rig.record.query(
      `insert into draft (id, locality_id, created_by, document) values ($1, $2, 'x', '{}')`,
      [id, me.localityId],
    );
    await happen('item/here', 'told-to-both');
    await until('both are told', async () =>
      [mine, theirs].every((one) => one.heard('item/here', 'told-to-both') !== null),
    );
    expect(mine.heard(`draft/${id}`)).toMatchObject({ type: 'draft-changed' });
    expect(theirs.heard(`draft/${id}`)).toBeNull();
  });

  it('never tells of another locality', async () => {
    const listening = await listen();
    await happen('item/afar', 'done-afar');
    await happen('plan/afar', 'done-afar');
    await happen('item/here', 'done-here');
    await until('its own is told', async () => listening.heard('item/here') !== null);
    expect(new Set(listening.told.map(({ planId }) => planId))).toEqual(new Set(['here']));
  });

  it('says that there is more when too much happened to be listed', async () => {
    const listening = await listen();
    await happen('item/here', ...Array.from({ length: 250 }, (_, turn) => `turn-${turn}`));
    await until('much is told', async () => listening.told.length > 0);
    expect([listening.told.length, listening.hasMore]).toEqual([200, true]);
  });

  it('misses nothing while listeners come and go', async () => {
    const listening = await listen();
    for (let turn = 0; turn < 10; turn += 1) {
      const other = await listen(officer);
      await happen('item/here', `turn-${turn}`);
      await other.leave();
    }
    await until('all turns are told', async () => listening.told.length >= 10);
    expect(listening.told.map(({ type }) => type)).toEqual(
      Array.from({ length: 10 }, (_, turn) => `turn-${turn}`),
    );
  });

  it('goes on after PostgreSQL broke off every connection, and tells what happened meanwhile', async () => {
    const listening = await listen();
    const { record } = served.rig;
    await record.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and usename = current_user and pid <> pg_backend_pid()`,
    );
    const happened = () =>
      happen('item/here', 'after-the-break').then(
        () => true,
        () => false,
      );
    await until('it is recorded', happened);
    await until('it is told', async () => listening.heard('item/here', 'after-the-break') !== null);
    expect(listening.isOver).toBe(false);
  });

  it('ends with its session, and not with that of another', async () => {
    const leaver = await served.signIn('so-du-lich', DEMO_PASSWORD);
    const [leaving, staying] = [await listen(leaver), await listen(officer)];
    await leaver.fetch('/api/session', { method: 'DELETE', headers: { 'Idempotency-Key': randomUUID() } });
    await until('the stream of the one who left ends', async () => leaving.isOver);
    expect(staying.isOver).toBe(false);
  });

  it('is opened twenty times by one account and no more; nobody else is kept out', async () => {
    const auditor = await served.signIn('kiem-tra', DEMO_PASSWORD);
    const all = await Promise.all(Array.from({ length: 22 }, () => listen(auditor)));
    expect(all.map(({ response }) => response.status).filter((status) => status === 429)).toHaveLength(2);
    const refused = all.find(({ response }) => response.status === 429)?.response;
    expect(refused?.headers.get('retry-after')).toBe('30');
    expect((await listen()).response.status).toBe(200);
    await all.find(({ response }) => response.status === 200)?.leave();
    await until('there is room again', async () => (await listen(auditor)).response.status === 200);
  });

  it('is for those who are signed in only', async () => {
    const key = `Bearer ${randomUUID()}`;
    const answer = await coordinator.fetch('/api/events', { headers: { cookie: '' } });
    expect(answer.status).toBe(401);
    const byKey = await coordinator.fetch('/api/events', { headers: { authorization: key } });
    expect(byKey.status).toBe(401);
  });

  it('ends at once when the API is to end', async () => {
    const other = await serve(served.rig);
    const listening = await listen(await other.signIn('so-du-lich', DEMO_PASSWORD));
    const began = performance.now();
    await other.close();
    expect(performance.now() - began).toBeLessThan(10_000);
    await until('the stream is over', async () => listening.isOver);
  });
});
