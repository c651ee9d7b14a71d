import { AsyncLocalStorage } from 'node:async_hooks';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { findAccountByUsername, insertAccount } from '#persistence/accounts/accounts';
import { findApiKey, insertApiKey } from '#persistence/accounts/api-keys';
import { accountOfSession, openSession } from '#persistence/accounts/sessions';
import { agenciesOf, findAgency, localityOfAgency, putAgency } from '#persistence/agencies/agencies';
import { putLocality } from '#persistence/agencies/agencies';
import { openRecord } from '#persistence/data-source';
import { createTestRecord, type TestRecord } from '../../support/record/test-record.ts';

/** What no request reads by its locality, or what has none. */
const OUTSIDE = [
  ...['stream', 'journal', 'command_key', 'checkpoint', 'outbox', 'receipt', 'frozen_text', 'incident'],
  ...['session', 'idempotent_answer', 'migration'],
];

let test: TestRecord;
/** One connection: whatever stayed behind on it would be seen by the next. */
let scoped: DataSource;
const locality = new AsyncLocalStorage<string>();
const inside = <T>(id: string, work: () => Promise<T>): Promise<T> => locality.run(id, work);

beforeAll(async () => {
  test = await createTestRecord();
  for (const id of ['here', 'there']) await fill(id);
  scoped = await openRecord(test.database.appUrl, {
    scope: () => locality.getStore() ?? null,
    poolSize: 1,
  });
});
afterAll(async () => {
  await scoped.destroy();
  await test.close();
});

/** One of everything that belongs to a locality. */
async function fill(id: string): Promise<void> {
  await test.record.transaction(async (manager) => {
    await putLocality(manager, id, id);
    const names = [{ name: `Sở ${id}`, validFrom: '2020-01-01', validTo: null, basis: null }];
    await putAgency(manager, { id, localityId: id, kind: 'ordered', parent: null, names, aliases: [id] });
    const heir = { agencyId: `${id}-2`, on: '2025-03-01', basis: 'Nghị định', scope: null };
    await putAgency(manager, {
      id: `${id}-1`,
      localityId: id,
      kind: 'ordered',
      parent: null,
      names,
      successors: [heir],
    });
    await putAgency(manager, { id: `${id}-2`, localityId: id, kind: 'ordered', parent: null, names });
    const account = { id, username: id, passwordHash: 'x', role: 'officer', agencyId: id, localityId: id };
    await insertAccount(manager, account);
    await openSession(manager, id, id, Date.now() + 60_000);
    await insertApiKey(manager, { id, prefix: id, hash: 'x', agencyId: id, label: '', scopes: [] });
    await manager.query(ROWS.replaceAll('$id', `'${id}'`));
  });
}

const ROWS = `
  insert into calendar values ($id, $id, '{}', 'test', now());
  insert into document (id, locality_id, uploaded_by, uploaded_at, status) values ($id, $id, $id, now(), 'received');
  insert into document_chunk values ($id, 0, 'x');
  insert into draft (id, locality_id, created_by, document) values ($id, $id, $id, '{}');
  insert into plan_revision (digest, plan_id, document) values ($id, $id, jsonb_build_object('locality', $id));
  insert into plan (id, locality_id, focal_agency, authority, rules, status, seq)
    values ($id, $id, $id, $id, '{}', 'running', 1);
  insert into item (id, plan_id, locality_id, code, focal_agency) values ($id, $id, $id, '1', $id);
  insert into appointment (item_id, locality_id, agency_id, responsible, appointed_by, appointed_at)
    values ($id, $id, $id, $id, $id, now());
  insert into item_agency values ($id, $id, 'lead');
  insert into contribution values ($id, '1', $id, 'asked');
  insert into entry values ($id, '2026', 'submitted', null, 1);
  insert into period (plan_id, key, locality_id, status) values ($id, '2026', $id, 'open');
  insert into report (id, plan_id, period, locality_id, agency_id, status, seq)
    values ($id, $id, '2026', $id, $id, 'open', 1);
  insert into report_draft (report_id) values ($id), ('plan/' || $id || '/period/2026');
  insert into letter (id, plan_id, what, about, from_agency, to_agency, group_key, created_at)
    values ($id, $id, 'urging', 'report-due', $id, $id, 'x', now());
  insert into inbox_message (id, agency_id, kind, created_at) values ($id, $id, 'reminder', now());
  insert into inbox_line values ($id, 'item/x', 1, 0, 'item/x');
  insert into remembered_match values ($id, $id, 'agency', $id, $id, now())`;

async function apart(): Promise<string[]> {
  const rows: { name: string }[] = await test.record.query(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
      and relrowsecurity and relforcerowsecurity order by 1`,
  );
  return rows.map(({ name }) => name);
}

const countIn = async (record: DataSource, table: string): Promise<number> => {
  const rows: { count: number }[] = await record.query(`select count(*)::int as count from ${table}`);
  return rows[0]?.count ?? -1;
};

describe('localities', () => {
  it('are kept apart in every table but those that are known to stand outside', async () => {
    const all: { name: string }[] = await test.record.query(
      `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
    );
    const open = all.map(({ name }) => name).filter((name) => !OUTSIDE.includes(name));
    expect(await apart()).toEqual(open.sort());
  });

  it('see half of every table each, all of it together, and nothing where no locality is set', async () => {
    for (const table of await apart()) {
      const [here, all, nobody] = [
        await inside('here', () => countIn(scoped, table)),
        await countIn(test.record, table),
        await countIn(scoped, table),
      ];
      expect([table, here * 2, nobody]).toEqual([table, all, 0]);
      expect(here).toBeGreaterThan(0);
    }
  });

  it('bind the owner of the tables too', async () => {
    const owner = await openRecord(test.database.ownerUrl, { scope: () => null, poolSize: 1 });
    expect(await countIn(owner, 'plan')).toBe(0);
    await owner.destroy();
  });

  it('do not see each other by id, and cannot write into each other', async () => {
    await inside('here', async () => {
      expect(await findAgency(scoped.manager, 'there')).toBeNull();
      expect(await agenciesOf(scoped.manager, 'there')).toEqual([]);
      const changed: unknown = await scoped.query(`update plan set status = 'ended' where id = 'there'`);
      expect(changed).toEqual([[], 0]);
      await expect(
        scoped.query(
          `insert into draft (id, locality_id, created_by, document) values ('x', 'there', 'x', '{}')`,
        ),
      ).rejects.toThrow(/row-level security/);
      await expect(
        scoped.query(`insert into agency_alias (agency_id, alias) values ('there', 'x')`),
      ).rejects.toThrow(/row-level security/);
    });
  });

  it('leave nothing behind on the connection, after an answer, a failure or a transaction', async () => {
    const visible = (): Promise<number> => countIn(scoped, 'plan');
    expect([await inside('here', visible), await visible()]).toEqual([1, 0]);
    await expect(inside('here', () => scoped.query('select 1 / 0'))).rejects.toThrow(/division/);
    expect(await visible()).toBe(0);
    const seen = inside('there', () =>
      scoped.transaction('REPEATABLE READ', async (manager) => {
        const rows: unknown = await manager.query('select id from plan');
        await manager.transaction((nested) => nested.query('select 1'));
        return rows;
      }),
    );
    expect(await seen).toEqual([{ id: 'there' }]);
    expect(await visible()).toBe(0);
  });

  it('do not mix when two requests share one connection', async () => {
    const turns = Array.from({ length: 20 }, (_, turn) => (turn % 2 === 0 ? 'here' : 'there'));
    const seen = await Promise.all(
      turns.map((id) => inside(id, () => scoped.query<{ id: string }[]>('select id from plan'))),
    );
    expect(seen.map((rows) => rows[0]?.id)).toEqual(turns);
  });

  it('are found out by name, token, key and agency before one is set, which opens nothing else', async () => {
    const { manager } = scoped;
    expect(await findAccountByUsername(manager, 'there')).toEqual(
      await findAccountByUsername(test.record.manager, 'there'),
    );
    expect(await accountOfSession(manager, 'there', Date.now())).toMatchObject({ localityId: 'there' });
    expect(await findApiKey(manager, 'there')).toMatchObject({ agencyId: 'there', revokedAt: null });
    expect(await localityOfAgency(manager, 'there')).toBe('there');
    expect(await countIn(scoped, 'account')).toBe(0);
    await inside('here', () =>
      scoped.transaction(async (within) => {
        expect(await findAccountByUsername(within, 'there')).not.toBeNull();
        expect(await within.query('select id from account')).toEqual([{ id: 'here' }]);
      }),
    );
  });
});
