import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { News } from '#contracts/workflow/messages';
import type { Outgoing } from '#domain/notices/outgoing';
import { listIncidents, retryIncident } from '#persistence/incidents/incidents';
import { appendToJournal } from '#persistence/journal/append';
import type { AppendDeps } from '#persistence/journal/append-deps';
import { MOST_ATTEMPTS } from '#persistence/outbox/failed-row';
import { OutboxRelay } from '#persistence/outbox/relay';
import { counted, counterDeps } from '../../support/record/counter.ts';
import { rung } from '../../support/record/inputs.ts';
import { createTestRecord, type TestRecord } from '../../support/record/test-record.ts';

let test: TestRecord;
beforeAll(async () => {
  test = await createTestRecord();
});
afterAll(() => test.close());
beforeEach(async () => {
  await test.owner.query('truncate outbox, incident, letter, inbox_message, inbox_line');
});

/** One event on a fresh stream, with what leaves with it. */
async function leave(outgoing: readonly Outgoing[], stream = `item/${randomUUID()}`): Promise<string> {
  const machineOf: AppendDeps['machineOf'] = () => ({
    initial: { planId: 'plan-1' },
    evolve: (state) => state,
    isOver: () => false,
    outgoing: () => outgoing,
  });
  const decisions = [rung(1, [counted(1)])];
  await appendToJournal(
    test.record,
    { ...counterDeps, machineOf },
    { stream, head: { seq: 0, hash: '' }, decisions },
  );
  return stream;
}

const news = (to: string, n: number): Outgoing => ({
  kind: 'news',
  to,
  news: { type: 'numbered', n } as { type: string },
});
const relayTo = (deliverNews: (target: string, news: News) => Promise<void>): OutboxRelay =>
  new OutboxRelay(test.record, { deliverNews });
const quiet = (): OutboxRelay => relayTo(() => Promise.resolve());
const dueNow = (): Promise<unknown> => test.owner.query('update outbox set next_attempt_at = now()');

describe('news', () => {
  it('reaches each target in the order in which it left, told once by two relays', async () => {
    const targets = Array.from({ length: 8 }, (_, n) => `item/target-${n}`);
    await leave([0, 1, 2, 3, 4].flatMap((n) => targets.map((to) => news(to, n))));
    const told = new Map<string, number[]>();
    const deliver = (target: string, { body }: News): Promise<void> => {
      told.set(target, [...(told.get(target) ?? []), (body as unknown as { n: number }).n]);
      return Promise.resolve();
    };
    await Promise.all([relayTo(deliver).drain(), relayTo(deliver).drain()]);
    await relayTo(deliver).drain();
    expect([...told.keys()].sort()).toEqual(targets);
    for (const numbers of told.values()) expect(numbers).toEqual([0, 1, 2, 3, 4]);
  });

  it('names the row that it tells of', async () => {
    const seen: News[] = [];
    const stream = await leave([news('item/x', 7)]);
    await relayTo((_target, one) => Promise.resolve(void seen.push(one))).drain();
    expect(seen).toEqual([{ cause: { stream, seq: 1 }, body: { type: 'numbered', n: 7 } }]);
  });

  it('waits for what comes before it to the same target, and holds no other target up', async () => {
    await leave([news('item/broken', 1), news('item/broken', 2), news('item/well', 3)]);
    const told: string[] = [];
    const deliver = (target: string): Promise<void> => {
      told.push(target);
      return target === 'item/broken' ? Promise.reject(new Error('away')) : Promise.resolve();
    };
    await relayTo(deliver).drain();
    expect(told).toEqual(['item/broken', 'item/well']);
  });

  it('is parked with an incident after its last attempt, and goes again when that is retried', async () => {
    const stream = await leave([news('item/x', 1)]);
    let isAway = true;
    const relay = relayTo(() => (isAway ? Promise.reject(new Error('away for long')) : Promise.resolve()));
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
      await dueNow();
      await relay.drain();
    }
    const [incident] = await listIncidents(test.record.manager, { openOnly: true });
    expect(incident).toMatchObject({
      stream,
      what: 'delivery-failed',
      failure: 'away for long',
      isParked: true,
    });
    isAway = false;
    await retryIncident(test.record.manager, incident?.id ?? 0);
    await relay.drain();
    expect(await test.record.query('select 1 from outbox where delivered_at is null')).toEqual([]);
    expect(await listIncidents(test.record.manager, { openOnly: true })).toEqual([]);
  });

  it('has nothing to retry for an incident that is over', async () => {
    await expect(retryIncident(test.record.manager, 99_999)).rejects.toMatchObject({
      code: 'incident-not-found',
    });
  });
});

describe('a notice', () => {
  const notice = (to: string, group: string): Outgoing => ({
    kind: 'notice',
    notice: { kind: 'assignment', to, group },
  });

  it('is one message an agency and group, however many relays bring its lines', async () => {
    for (let n = 0; n < 6; n += 1) await leave([notice('agency-a', 'one'), notice('agency-b', 'one')]);
    await leave([notice('agency-a', 'two')]);
    await Promise.all([quiet().drain(), quiet().drain(), quiet().drain()]);
    await quiet().drain();
    const rows: unknown[] = await test.record.query(
      `select m.agency_id as agency, count(l.*) as lines from inbox_message m join inbox_line l on l.message_id = m.id
        group by m.id, m.agency_id order by agency, lines`,
    );
    expect(rows).toEqual([
      { agency: 'agency-a', lines: 1 },
      { agency: 'agency-a', lines: 6 },
      { agency: 'agency-b', lines: 6 },
    ]);
  });

  it('is unread again when a line comes late', async () => {
    await leave([notice('agency-c', 'one')]);
    await quiet().drain();
    await test.record.query('update inbox_message set read_at = now()');
    await leave([notice('agency-c', 'one')]);
    await quiet().drain();
    expect(await test.record.query('select read_at from inbox_message')).toEqual([{ read_at: null }]);
  });
});

describe('a letter', () => {
  const letter: Outgoing = {
    kind: 'letter',
    letter: {
      what: 'urging',
      about: 'report-due',
      period: '2026',
      to: 'agency-late',
      from: 'agency-focal',
      group: 'report-due-1',
    },
  };
  interface Row {
    readonly supplement: number;
    readonly status: string;
    readonly lines: number;
  }
  const letters = (): Promise<Row[]> =>
    test.record.query(
      'select supplement, status, jsonb_array_length(lines) as lines from letter order by supplement',
    );

  it('gathers its lines while it is a draft, with one message to sign it', async () => {
    for (let n = 0; n < 4; n += 1) await leave([letter]);
    await quiet().drain();
    expect(await letters()).toEqual([{ supplement: 0, status: 'draft', lines: 4 }]);
    expect(
      await test.record.query(
        `select m.kind, m.agency_id, l.subject_stream = 'letter/' || (select id from letter) as named
           from inbox_message m join inbox_line l on l.message_id = m.id`,
      ),
    ).toEqual([{ kind: 'letter-to-sign', agency_id: 'agency-focal', named: true }]);
  });

  it('gets a supplementary one once it is signed', async () => {
    await leave([letter]);
    await quiet().drain();
    await test.record.query(`update letter set status = 'signed', number = '1', signed_on = '2026-12-11'`);
    await leave([letter]);
    await leave([letter]);
    await quiet().drain();
    expect(await letters()).toEqual([
      { supplement: 0, status: 'signed', lines: 1 },
      { supplement: 1, status: 'draft', lines: 2 },
    ]);
  });
});

describe('a running relay', () => {
  let running: OutboxRelay;
  afterEach(() => running.stop());

  it('delivers what arises while it runs, and stops', async () => {
    const told = Promise.withResolvers<string>();
    running = relayTo((target) => Promise.resolve(told.resolve(target)));
    running.start();
    await leave([news('item/live', 1)]);
    expect(await told.promise).toBe('item/live');
    await running.stop();
    expect(await test.record.query('select 1 from outbox where delivered_at is null')).toEqual([]);
  });

  it('tells again what was under way when PostgreSQL ended its sessions', async () => {
    const [first, second] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const hold = Promise.withResolvers<void>();
    let times = 0;
    running = relayTo(() => {
      times += 1;
      (times === 1 ? first : second).resolve();
      return times === 1 ? hold.promise : Promise.resolve();
    });
    await leave([news('item/live', 1)]);
    running.start();
    await first.promise;
    await test.record.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and usename = current_user and pid <> pg_backend_pid()`,
    );
    hold.resolve();
    await second.promise;
    await running.stop();
    expect(await test.record.query('select 1 from outbox where delivered_at is null')).toEqual([]);
  });
});
