import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { AppendRequest, AppendResult, Decision, Head } from '#contracts/workflow/journal';
import { appendToJournal } from '#persistence/journal/append';
import { loadStream } from '#persistence/journal/load';
import { readHistory } from '#persistence/journal/read';
import { refusalStream } from '#persistence/journal/refusals';
import { counted, counterDeps } from '../../support/record/counter.ts';
import { commanded, heard, rung } from '../../support/record/inputs.ts';
import { createTestRecord, type TestRecord } from '../../support/record/test-record.ts';

const EMPTY: Head = { seq: 0, hash: '' };
let test: TestRecord;
beforeAll(async () => {
  test = await createTestRecord();
});
afterAll(() => test.close());

const freshStream = (): string => `item/${randomUUID()}`;
const append = (request: AppendRequest, deps = counterDeps): Promise<AppendResult> =>
  appendToJournal(test.record, deps, request);
const appendOne = (stream: string, head: Head, decision: Decision): Promise<AppendResult> =>
  append({ stream, head, decisions: [decision] });

async function appended(request: AppendRequest): Promise<Extract<AppendResult, { outcome: 'appended' }>> {
  const result = await append(request);
  if (result.outcome !== 'appended') throw new Error(`expected appended, got ${result.outcome}`);
  return result;
}

const countOf = async (stream: string): Promise<number> =>
  (await readHistory(test.record.manager, stream)).length;

describe('an append', () => {
  it('writes the events of a batch as one chain and answers each input', async () => {
    const stream = freshStream();
    const decisions = [
      commanded(stream, randomUUID(), [counted(1), counted(2)]),
      rung(1, []),
      commanded(stream, randomUUID(), [counted(3)]),
    ];
    const result = await appended({ stream, head: EMPTY, decisions });
    expect(result.answers).toEqual([
      { stream, fromSeq: 1, toSeq: 2 },
      null,
      { stream, fromSeq: 3, toSeq: 3 },
    ]);
    const rows = await readHistory(test.record.manager, stream);
    expect(rows.map(({ event }) => event)).toEqual([counted(1), counted(2), counted(3)]);
    expect(rows.map(({ prevHash }) => prevHash)).toEqual(['', rows[0]?.hash, rows[1]?.hash]);
    expect(result.head).toEqual({ seq: 3, hash: rows[2]?.hash });
  });

  it('keeps the actor by office and account', async () => {
    const stream = freshStream();
    await appendOne(stream, EMPTY, commanded(stream, randomUUID(), [counted(1)]));
    const [row] = await readHistory(test.record.manager, stream);
    expect(row?.actor).toEqual({
      kind: 'person',
      accountId: 'account-1',
      role: 'officer',
      agencyId: 'agency-1',
    });
  });

  it('evolves the stored state, which is loaded with head and calendar', async () => {
    const stream = freshStream();
    await test.record.query(
      `insert into calendar values ('vn-1', null, '{"daysOff":["2027-01-01"],"workedWeekendDays":[]}', 'test', now())
       on conflict do nothing`,
    );
    const { head } = await appended({ stream, head: EMPTY, decisions: [rung(1, [counted(2), counted(5)])] });
    expect(await loadStream(test.record, stream)).toEqual({
      head,
      state: { total: 7 },
      calendar: { version: 'vn-1', daysOff: ['2027-01-01'], workedWeekendDays: [] },
    });
    expect(await loadStream(test.record, freshStream())).toMatchObject({ head: EMPTY, state: null });
  });

  it('writes nothing for decisions without events, not even the stream', async () => {
    const stream = freshStream();
    const result = await append({ stream, head: EMPTY, decisions: [rung(1, [])] });
    expect(result).toEqual({ outcome: 'appended', head: EMPTY, answers: [null] });
    expect(await test.record.query('select 1 from stream where id = $1', [stream])).toEqual([]);
  });

  it('lets exactly one of many win that decided on the same head', async () => {
    const stream = freshStream();
    const all = Array.from({ length: 20 }, (_, n) => appendOne(stream, EMPTY, rung(n, [counted(n)])));
    const outcomes = (await Promise.all(all)).map(({ outcome }) => outcome).sort();
    expect(outcomes).toEqual(['appended', ...Array.from({ length: 19 }, () => 'behind')]);
    expect(await countOf(stream)).toBe(1);
  });
});

describe('a head that is not the last one', () => {
  it('gets the rows ahead, and nothing is written', async () => {
    const stream = freshStream();
    const first = await appended({ stream, head: EMPTY, decisions: [rung(1, [counted(1)])] });
    const key = randomUUID();
    const second = await appended({
      stream,
      head: first.head,
      decisions: [commanded(stream, key, [counted(2)])],
    });
    const late = await appendOne(stream, first.head, rung(2, [counted(9)]));
    expect(late).toEqual({
      outcome: 'behind',
      head: second.head,
      rows: [{ seq: 2, hash: second.head.hash, event: counted(2), key, cause: null }],
    });
    expect(await countOf(stream)).toBe(2);
  });

  it('goes unnoticed when the condition is taken out, which is why it is there', async () => {
    const stream = freshStream();
    await appendOne(stream, EMPTY, rung(1, [counted(1)]));
    const careless = { ...counterDeps, conditional: false };
    const again = await append({ stream, head: EMPTY, decisions: [rung(1, [counted(1)])] }, careless);
    expect(again.outcome).toBe('appended');
    expect(await countOf(stream)).toBe(2);
  });

  it('is an error when the journal never had it', async () => {
    const stream = freshStream();
    await appendOne(stream, EMPTY, rung(1, [counted(1)]));
    const never = { seq: 5, hash: 'f'.repeat(64) };
    await expect(appendOne(stream, never, rung(2, [counted(2)]))).rejects.toMatchObject({
      code: 'journal-forked',
    });
  });
});

describe('a repeated command', () => {
  it('gets its recorded answer, also from the head that it was first decided on', async () => {
    const stream = freshStream();
    const decision = commanded(stream, randomUUID(), [counted(1), counted(2)]);
    await appendOne(stream, EMPTY, decision);
    expect(await appendOne(stream, EMPTY, decision)).toEqual({
      outcome: 'settled',
      index: 0,
      answer: { stream, fromSeq: 1, toSeq: 2 },
    });
  });

  it('is written once when it comes many times at once', async () => {
    const stream = freshStream();
    const decision = commanded(stream, randomUUID(), [counted(1)]);
    const results = await Promise.all(Array.from({ length: 12 }, () => appendOne(stream, EMPTY, decision)));
    expect(results.filter(({ outcome }) => outcome === 'appended')).toHaveLength(1);
    expect(results.filter(({ outcome }) => outcome === 'settled')).toHaveLength(11);
  });

  it('is refused when its body is another', async () => {
    const stream = freshStream();
    const key = randomUUID();
    const { head } = await appended({
      stream,
      head: EMPTY,
      decisions: [commanded(stream, key, [counted(1)])],
    });
    const other = commanded(stream, key, [counted(2)], { digest: 'of another body' });
    expect(await appendOne(stream, head, other)).toEqual({
      outcome: 'refused',
      index: 0,
      code: 'key-reused',
    });
  });

  it('is settled once for two streams that get one key at the same time', async () => {
    const [one, two] = [freshStream(), freshStream()];
    const key = randomUUID();
    const results = await Promise.all(
      [one, two].map((stream) =>
        appendOne(stream, EMPTY, commanded(stream, key, [counted(1)], { digest: stream })),
      ),
    );
    expect(results.map(({ outcome }) => outcome).sort()).toEqual(['appended', 'refused']);
  });
});

describe('what may not count', () => {
  it('is refused and recorded when the signature is not the API’s', async () => {
    const stream = freshStream();
    const key = randomUUID();
    const forged = commanded(stream, key, [counted(1)], { signature: 'forged' });
    const decisions = [commanded(stream, randomUUID(), [counted(1)]), forged];
    expect(await append({ stream, head: EMPTY, decisions })).toEqual({
      outcome: 'refused',
      index: 1,
      code: 'signature-invalid',
    });
    expect(await countOf(stream)).toBe(0);
    const refusals = await readHistory(test.record.manager, refusalStream(Date.now()), { limit: 1000 });
    expect(refusals.at(-1)?.event).toMatchObject({
      type: 'command-refused',
      code: 'signature-invalid',
      target: stream,
      claimed: { key, accountId: 'account-1' },
    });
  });

  it('is refused when it was signed for another stream', async () => {
    const stream = freshStream();
    const elsewhere = commanded(freshStream(), randomUUID(), [counted(1)]);
    expect(await appendOne(stream, EMPTY, elsewhere)).toMatchObject({ code: 'wrong-target' });
  });

  it('is refused when no outbox row tells such news', async () => {
    const [teller, hearer] = [freshStream(), freshStream()];
    await appendOne(teller, EMPTY, rung(1, [counted(4, [hearer])]));
    const cause = { stream: teller, seq: 1 };
    const lies = [
      heard(cause, { type: 'told', by: 5 } as { type: string }, [counted(1)]),
      heard({ ...cause, seq: 2 }, { type: 'told', by: 4 } as { type: string }, [counted(1)]),
    ];
    for (const lie of lies) {
      expect(await appendOne(hearer, EMPTY, lie)).toMatchObject({ outcome: 'refused', code: 'news-unknown' });
    }
  });
});

describe('news', () => {
  it('is recorded with its cause, once', async () => {
    const [teller, hearer] = [freshStream(), freshStream()];
    await appendOne(teller, EMPTY, rung(1, [counted(4, [hearer])]));
    const cause = { stream: teller, seq: 1 };
    const decision = heard(cause, { by: 4, type: 'told' } as { type: string }, [counted(1), counted(2)]);
    const { head } = await appended({ stream: hearer, head: EMPTY, decisions: [decision] });
    const rows = await readHistory(test.record.manager, hearer);
    expect(rows.map((row) => row.cause)).toEqual([cause, cause]);
    expect(await appendOne(hearer, head, decision)).toEqual({
      outcome: 'settled',
      index: 0,
      answer: { stream: hearer, fromSeq: 1, toSeq: 2 },
    });
  });
});
