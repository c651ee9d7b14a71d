import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { type Change, lookForChanges, presentSnapshot } from '#persistence/changes/changes';
import { openRecord } from '#persistence/data-source';
import { recordFacts } from '#persistence/journal/record-facts';
import { createTestRecord, type TestRecord } from '../../support/record/test-record.ts';

let test: TestRecord;
let scoped: DataSource;
const locality = new AsyncLocalStorage<string>();

/** One of everything that belongs to a locality, that something can be told of. */
const ROWS = `
  insert into locality values ($id, $id);
  insert into agency (id, locality_id, kind) values ($id, $id, 'ordered');
  insert into plan (id, locality_id, focal_agency, authority, rules, status, seq)
    values ($id, $id, 'focal', 'authority', '{}', 'running', 1);
  insert into item (id, plan_id, locality_id, code, focal_agency) values ($id, $id, $id, '1', $id);
  insert into report (id, plan_id, period, locality_id, agency_id, status, seq)
    values ($id, $id, '2026', $id, 'reporter', 'open', 1);`;

beforeAll(async () => {
  test = await createTestRecord();
  for (const id of ['here', 'there']) await test.record.query(ROWS.replaceAll('$id', `'${id}'`));
  scoped = await openRecord(test.database.appUrl, { scope: () => locality.getStore() ?? null });
});
afterAll(async () => {
  await scoped.destroy();
  await test.close();
});

/** Somebody of a locality who looks again and again. */
class Reader {
  #seen: string;
  readonly #locality: string;

  private constructor(id: string, seen: string) {
    this.#locality = id;
    this.#seen = seen;
  }

  static async of(id: string): Promise<Reader> {
    return new Reader(id, await presentSnapshot(scoped.manager));
  }

  async look(): Promise<{ readonly changes: readonly Change[]; readonly hasMore: boolean }> {
    const looked = await locality.run(this.#locality, () => lookForChanges(scoped.manager, this.#seen));
    this.#seen = looked.snapshot;
    return looked;
  }

  async told(): Promise<readonly string[]> {
    return (await this.look()).changes.map(({ stream, type }) => `${stream} ${type}`);
  }
}

const happens = (manager: EntityManager, stream: string, ...types: readonly string[]): Promise<void> =>
  recordFacts(
    manager,
    stream,
    types.map((type) => ({ type, v: 1, at: 1_795_000_000_000 })),
  );
const happen = (stream: string, ...types: readonly string[]): Promise<void> =>
  test.record.transaction((manager) => happens(manager, stream, ...types));

async function begun(): Promise<QueryRunner> {
  const runner = test.record.createQueryRunner();
  await runner.startTransaction();
  return runner;
}
async function commit(runner: QueryRunner): Promise<void> {
  await runner.commitTransaction();
  await runner.release();
}

describe('whoever looks for changes', () => {
  let reader: Reader;
  beforeEach(async () => {
    reader = await Reader.of('here');
  });

  it('is told of each row of the journal once, with its plan', async () => {
    await happen('item/here', 'assignment-acknowledged', 'contribution-requested');
    const { changes, hasMore } = await reader.look();
    expect(changes).toMatchObject([
      { kind: 'item', stream: 'item/here', planId: 'here', type: 'assignment-acknowledged', seq: 1 },
      { kind: 'item', stream: 'item/here', planId: 'here', type: 'contribution-requested', seq: 2 },
    ]);
    expect(Math.abs((changes[0]?.at ?? 0) - Date.now())).toBeLessThan(60_000);
    expect([hasMore, await reader.told()]).toEqual([false, []]);
  });

  it('is told of the older of two transactions that commits last, however late', async () => {
    const [older, newer] = [await begun(), await begun()];
    await happens(older.manager, 'item/here', 'older');
    await happens(newer.manager, 'report/here', 'newer');
    expect(await reader.told()).toEqual([]);
    await commit(newer);
    expect(await reader.told()).toEqual(['report/here newer']);
    for (let turn = 0; turn < 5; turn += 1) {
      await happen('plan/here', `turn-${turn}`);
      expect(await reader.told()).toEqual([`plan/here turn-${turn}`]);
    }
    await commit(older);
    expect(await reader.told()).toEqual(['item/here older']);
    expect(await reader.told()).toEqual([]);
  });

  it('sees beforehand whether there is anything to look for', async () => {
    const before = await presentSnapshot(scoped.manager);
    expect(await presentSnapshot(scoped.manager)).toBe(before);
    await happen('item/here', 'something');
    expect(await presentSnapshot(scoped.manager)).not.toBe(before);
  });

  it('is told nothing of what was undone', async () => {
    const runner = await begun();
    await happens(runner.manager, 'item/here', 'undone');
    await runner.rollbackTransaction();
    await runner.release();
    expect(await reader.told()).toEqual([]);
  });

  it('is told everything once while many write at the same time', async () => {
    const told: string[] = [];
    const written = Array.from({ length: 60 }, (_, turn) => `turn-${turn}`);
    const writing = Promise.all(written.map((type) => happen(`plan/here/period/${type}`, type)));
    let isOver = false;
    const over = writing.then(() => (isOver = true));
    while (!isOver) told.push(...(await reader.told()));
    await over;
    told.push(...(await reader.told()));
    expect(told.sort()).toEqual(written.map((type) => `plan/here/period/${type} ${type}`).sort());
  });

  it('hears nothing of another locality, or of chains that belong to none', async () => {
    await happen('item/there', 'done-there');
    await happen('report/there', 'done-there');
    await happen('plan/there/period/2026', 'done-there');
    await happen('sign-ins/2026-11', 'signed-in');
    await test.record.query(
      `insert into incident (stream, what, failure, opened_at) values ('item/there', 'x', 'x', now())`,
    );
    expect(await reader.told()).toEqual([]);
    const elsewhere = await Reader.of('nowhere');
    await happen('item/here', 'done-here');
    expect(await elsewhere.told()).toEqual([]);
  });

  it('knows of a report and a period whose they are', async () => {
    await happen('report/here', 'report-submitted');
    await happen('plan/here/period/2026', 'consolidated-drafted');
    const parties = { focalAgency: 'focal', authority: 'authority' };
    expect((await reader.look()).changes).toMatchObject([
      { kind: 'report', agency: 'reporter', ...parties },
      { kind: 'period', agency: null, ...parties },
    ]);
  });

  it('is told of drafts, documents, letters, messages, incidents and what is being written', async () => {
    const id = randomUUID();
    const write = (sql: string): Promise<unknown> => test.record.query(sql.replaceAll('$id', `'${id}'`));
    const steps: Record<string, string> = {
      [`draft/${id} draft-changed`]: `insert into draft (id, locality_id, created_by, document) values ($id, 'here', 'x', '{}')`,
      [`draft/${id} draft-confirmed`]: `update draft set status = 'confirmed' where id = $id`,
      [`document/${id} document-received`]: `insert into document (id, locality_id, uploaded_by, uploaded_at, status)
        values ($id, 'here', 'x', now(), 'received')`,
      [`document/${id} document-reading`]: `update document set status = 'reading', stage = 'table' where id = $id`,
      [`letter/${id} letter-drafted`]: `insert into letter (id, plan_id, what, about, from_agency, to_agency, group_key,
        created_at) values ($id, 'here', 'urging', 'report-due', 'focal', 'reporter', 'x', now())`,
      [`letter/${id} letter-signed`]: `update letter set status = 'signed' where id = $id`,
      'inbox/here message-arrived': `insert into inbox_message (id, agency_id, kind, created_at)
        values ($id, 'here', 'reminder', now())`,
      'inbox/here message-read': `update inbox_message set read_at = now() where id = $id`,
      'report/here draft-saved': `insert into report_draft (report_id) values ('here')`,
      'plan/here/period/2026 draft-saved': `insert into report_draft (report_id) values ('plan/here/period/2026')`,
    };
    for (const [told, sql] of Object.entries(steps)) {
      await write(sql);
      expect(await reader.told()).toEqual([told]);
    }
    const [row]: { id: number }[] = await test.record.query(
      `insert into incident (stream, what, failure, opened_at) values ('report/here', 'x', 'x', now()) returning id`,
    );
    expect((await reader.look()).changes).toMatchObject([
      { stream: `incident/${row?.id}`, type: 'incident-opened', planId: 'here' },
    ]);
  });

  it('is told that there is more than is listed', async () => {
    const many = Array.from({ length: 1_001 }, (_, turn) => `turn-${turn}`);
    await happen('item/here', ...many);
    const { changes, hasMore } = await reader.look();
    expect([changes.length, hasMore]).toEqual([1_000, true]);
    expect(await reader.told()).toEqual([]);
  });

  it('is not told of rows that a restore brought with numbers that are still to come', async () => {
    await test.owner.transaction(async (manager) => {
      await manager.query('alter table draft disable trigger draft_notes_writer');
      await manager.query(
        `insert into draft (id, locality_id, created_by, document, written_in)
         values ('restored', 'here', 'x', '{}', 1000000000)`,
      );
      await manager.query('alter table draft enable trigger draft_notes_writer');
    });
    expect(await reader.told()).toEqual([]);
  });
});
