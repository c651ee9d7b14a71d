import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { z } from 'zod';
import type { Appoint, OwnAccounts } from '#contracts/http/appointments';
import type { Item, ItemPage } from '#contracts/http/items';
import { addDays, dayOf } from '#domain/time/day';
import { DEMO_PASSWORD } from '#sample/sample-accounts';
import { decidedDraft, runPlan, type RunningPlan } from '../../support/api/running-plan.ts';
import { serveSample, type ServedSample } from '../../support/api/served-sample.ts';
import type { Caller } from '../../support/api/served.ts';

interface ProblemBody {
  readonly code: string;
  readonly errors?: readonly { readonly pointer: string }[];
}

describe('who looks after an item', () => {
  let served: ServedSample;
  let plan: RunningPlan;
  let leader: Caller;
  let officer: Caller;
  let coordinator: Caller;
  /** Accounts of the leader's agency, by username. */
  let ids: ReadonlyMap<string, string>;
  let path: string;

  beforeAll(async () => {
    served = await serveSample({ isRelaying: true });
    ({ coordinator } = served);
    const signIn = (username: string) => served.signIn(username, DEMO_PASSWORD);
    leader = await signIn('lanh-dao-du-lich');
    officer = await signIn('so-du-lich');
    await served.rig.record.query(
      `insert into account (id, username, password_hash, role, agency_id, locality_id, disabled)
       select v.name, v.name, password_hash, 'officer', agency_id, locality_id, v.disabled
         from account, (values ('second-officer', false), ('former-officer', true)) v (name, disabled)
        where username = 'so-du-lich'`,
    );
    plan = await runPlan(coordinator, await decidedDraft(coordinator));
    path = `/api/items/${plan.item('2.2.2').id}`;
    const { items } = (await leader.get<OwnAccounts>('/api/agency/accounts')).body;
    ids = new Map(items.map(({ username, id }) => [username, id]));
  }, 240_000);
  afterAll(() => served.close(), 180_000);

  const idOf = (username: string): string => ids.get(username) ?? '';
  const appoint = (json: Partial<Appoint>, caller = leader, where = path) =>
    caller.send<Item & ProblemBody>('PUT', `${where}/appointment`, { json });
  const seenBy = async (caller: Caller): Promise<Item['responsible']> => {
    const { responsible } = (await caller.get<Item>(path)).body;
    const { items } = (await caller.get<z.output<typeof ItemPage>>(`${plan.path}/items?limit=200`)).body;
    expect(items.find(({ code }) => code === '2.2.2')?.responsible).toEqual(responsible);
    return responsible;
  };

  it('is for the leader of the lead agency to say, who sees the accounts of that agency', async () => {
    expect([...ids.keys()]).toEqual(['lanh-dao-du-lich', 'second-officer', 'so-du-lich']);
    const { body } = await leader.get<Item>(path);
    expect([body.responsible, body.actions]).toEqual([null, ['acknowledge', 'return', 'appoint']]);
    for (const caller of [officer, coordinator]) {
      expect((await caller.get<Item>(path)).body.actions).not.toContain('appoint');
      expect((await appoint({ responsible: idOf('so-du-lich') }, caller)).body.code).toBe('forbidden');
      expect((await caller.get('/api/agency/accounts')).status).toBe(403);
    }
    const foreign = `/api/items/${plan.item('2.1.3').id}`;
    expect((await leader.get<Item>(foreign)).body.actions).toEqual([]);
    expect((await appoint({ responsible: idOf('so-du-lich') }, leader, foreign)).status).toBe(403);
  });

  it('is seen by that agency alone, and can be changed and ended', async () => {
    const { status, body } = await appoint({ responsible: idOf('so-du-lich') });
    const expected = { account: { id: idOf('so-du-lich'), username: 'so-du-lich' }, substitute: null };
    expect([status, body.responsible]).toEqual([200, expected]);
    expect(await seenBy(officer)).toEqual(expected);
    expect(await seenBy(coordinator)).toBeNull();
    expect(await seenBy(await served.signIn('ubnd-tinh', DEMO_PASSWORD))).toBeNull();
    await appoint({ responsible: idOf('second-officer') });
    expect((await seenBy(officer))?.account.username).toBe('second-officer');
    await appoint({ responsible: null });
    expect(await seenBy(officer)).toBeNull();
  });

  it('has a substitute for the days that are given, without any right that comes with it', async () => {
    const today = dayOf(Date.now());
    const during = async (from: string, until: string | null) => {
      const substitute = { account: idOf('second-officer'), from, until };
      const { body } = await appoint({ responsible: idOf('so-du-lich'), substitute });
      return body.responsible?.substitute;
    };
    const account = { id: 'second-officer', username: 'second-officer' };
    expect(await during(today, today)).toEqual({ account, from: today, until: today, isActing: true });
    expect(await during(today, null)).toMatchObject({ until: null, isActing: true });
    expect(await during(addDays(today, 1), null)).toMatchObject({ isActing: false });
    expect(await during(addDays(today, -3), addDays(today, -1))).toMatchObject({ isActing: false });
    const own = (await officer.get<Item>(path)).body.actions;
    const substitute = await served.signIn('second-officer', DEMO_PASSWORD);
    expect((await substitute.get<Item>(path)).body.actions).toEqual(own);
  });

  it('is somebody of the agency who may sign in', async () => {
    const stranger = await served.rig.record.query<{ id: string }[]>(
      `select id from account where username = 'so-tai-chinh'`,
    );
    for (const responsible of [stranger[0]?.id ?? '', 'former-officer', 'nobody']) {
      const { status, body } = await appoint({ responsible });
      expect([responsible, status, body.code]).toEqual([responsible, 422, 'account-not-of-agency']);
    }
    const pointerOf = async (json: object) => {
      const { status, body } = await appoint(json);
      return [status, body.errors?.[0]?.pointer];
    };
    const responsible = idOf('so-du-lich');
    expect(
      await pointerOf({ responsible, substitute: { account: responsible, from: '2026-12-01' } }),
    ).toEqual([400, '/substitute/account']);
    const account = idOf('second-officer');
    const backwards = { account, from: '2026-12-02', until: '2026-12-01' };
    expect(await pointerOf({ responsible, substitute: backwards })).toEqual([400, '/substitute/until']);
    const nobody = { responsible: null, substitute: { account, from: '2026-12-01' } };
    expect(await pointerOf(nobody)).toEqual([400, '/substitute']);
  });

  it('is nobody once the account has left, or another agency leads', async () => {
    await appoint({ responsible: idOf('second-officer') });
    const { record } = served.rig;
    await record.query(`update account set disabled = true where id = 'second-officer'`);
    expect(await seenBy(leader)).toBeNull();
    await record.query(`update account set disabled = false where id = 'second-officer'`);
    expect((await seenBy(leader))?.account.username).toBe('second-officer');
    const authority = await served.signIn('ubnd-tinh', DEMO_PASSWORD);
    const lead = plan.item('2.1.3').lead?.id;
    const document = { number: '12/QĐ-UBND', date: dayOf(Date.now()) };
    const changed = await authority.send('POST', `${path}/change-lead`, { json: { lead, document } });
    expect(changed.status).toBe(200);
    expect(await seenBy(leader)).toBeNull();
    expect(await seenBy(await served.signIn('so-tai-chinh', DEMO_PASSWORD))).toBeNull();
  });

  it('stays in the journal, by ids', async () => {
    const rows = await served.rig.record.query<{ type: string; data: Record<string, unknown> }[]>(
      `select type, data from journal where stream like 'appointments/%' order by seq limit 1`,
    );
    expect(rows[0]).toMatchObject({
      type: 'appointed',
      data: { item: plan.item('2.2.2').id, responsible: idOf('so-du-lich'), substitute: null },
    });
  });
});
