import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { promisify } from 'node:util';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { appendToJournal } from '#persistence/journal/append';
import { checkpointFiles, writeCheckpoint } from '#persistence/journal/checkpoint';
import { CheckpointKeeper } from '#persistence/journal/checkpoint-keeper';
import { checkpointSigner, checkpointVerifier } from '#persistence/journal/checkpoint-signature';
import { recordFacts } from '#persistence/journal/record-facts';
import { type Verification, verifyJournal } from '#persistence/journal/verify';
import { counted, counterDeps, counterMachine } from '../../support/record/counter.ts';
import { commanded, heard, rung } from '../../support/record/inputs.ts';
import { createTestRecord, tamper, type TestRecord } from '../../support/record/test-record.ts';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const signer = checkpointSigner(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
const verifier = checkpointVerifier(publicKey.export({ type: 'spki', format: 'pem' }).toString());

let test: TestRecord;
let folder: string;
const [first, second, third] = ['item/first', 'item/second', 'report/third'];

beforeEach(async () => {
  test = await createTestRecord();
  folder = await mkdtemp(join(tmpdir(), 'phoihop-checkpoints-'));
  await fill();
});
afterEach(async () => {
  await test.close();
  await rm(folder, { recursive: true });
});

/** Three chains: one tells another, one stands alone. */
async function fill(): Promise<void> {
  const append = (stream: string, ...decisions: Parameters<typeof rung>[1][]): Promise<unknown> =>
    appendToJournal(test.record, counterDeps, {
      stream,
      head: { seq: 0, hash: '' },
      decisions: decisions.map((events) => commanded(stream, randomUUID(), events)),
    });
  await append(first, [counted(1, [second])], [counted(2)], [counted(3)], [counted(4)]);
  const news = heard({ stream: first, seq: 1 }, { type: 'told', by: 1 } as { type: string }, [counted(7)]);
  await appendToJournal(test.record, counterDeps, {
    stream: second,
    head: { seq: 0, hash: '' },
    decisions: [news],
  });
  await append(third, [counted(5), counted(6)]);
}

async function verified(withFiles = false): Promise<Verification> {
  const checkpoints = withFiles ? await checkpointFiles(folder) : [];
  return verifyJournal(test.record, { machineOf: counterMachine, checkpoints, verifier });
}

const codes = async (withFiles = false): Promise<readonly string[]> =>
  (await verified(withFiles)).findings.map(({ code, stream, seq }) => `${code} ${stream} ${seq}`);

describe('verify', () => {
  it('finds nothing in a record that nobody touched', async () => {
    await writeCheckpoint(test.record, signer, folder);
    expect(await verified(true)).toEqual({ streams: 3, rows: 7, checkpoints: 2, findings: [] });
  });

  it('finds an edit of what was done', async () => {
    await tamper(test.owner, `update journal set data = '{"by":9}' where stream = $1 and seq = 2`, [first]);
    expect(await codes()).toEqual([`row-edited ${first} 2`]);
  });

  it.each([
    ['the instant', `at = at - interval '1 day'`],
    ['the actor', `actor = jsonb_set(actor, '{accountId}', '"account-2"')`],
    ['the type', `type = 'never-counted'`],
  ])('finds an edit of %s', async (_what, change) => {
    await tamper(test.owner, `update journal set ${change} where stream = $1 and seq = 2`, [third]);
    expect(await codes()).toContain(`row-edited ${third} 2`);
  });

  it('finds a deletion', async () => {
    await tamper(test.owner, 'delete from journal where stream = $1 and seq = 2', [first]);
    expect(await codes()).toContain(`rows-missing ${first} 3`);
  });

  it('finds two rows that changed places', async () => {
    await tamper(
      test.owner,
      `update journal j set data = o.data, at = o.at, salt = o.salt, data_digest = o.data_digest
         from journal o where j.stream = $1 and o.stream = $1 and j.seq in (2, 3) and o.seq = 5 - j.seq`,
      [first],
    );
    expect(await codes()).toEqual([`row-edited ${first} 2`, `row-edited ${first} 3`]);
  });

  it('finds a row that was hashed anew, by the one after it', async () => {
    await tamper(test.owner, `update journal set hash = repeat('a', 64) where stream = $1 and seq = 2`, [
      first,
    ]);
    expect(await codes()).toEqual([`row-edited ${first} 2`, `chain-broken ${first} 3`]);
  });

  it('finds a cut tail, by the head', async () => {
    await tamper(test.owner, 'delete from journal where stream = $1 and seq = 4', [first]);
    expect(await codes()).toContain(`tail-cut ${first} 3`);
  });

  it('finds a cut tail whose head was put back, by the keys', async () => {
    await cutWithHead();
    expect(await codes()).toEqual([`rows-missing ${first} 4`, `key-unlike ${first} 4`]);
  });

  it('finds a cut tail of which no trace was left, by a checkpoint', async () => {
    await writeCheckpoint(test.record, signer, folder);
    await cutWithHead();
    await tamper(test.owner, 'delete from command_key where stream = $1 and to_seq = 4', [first]);
    expect(await codes()).toContain(`tail-cut ${first} 3`);
  });

  async function cutWithHead(): Promise<void> {
    await tamper(test.owner, 'delete from journal where stream = $1 and seq = 4', [first]);
    await tamper(
      test.owner,
      `update stream s set seq = j.seq, hash = j.hash, state = '{"total":6}'
         from journal j where s.id = $1 and j.stream = $1 and j.seq = 3`,
      [first],
    );
  }

  it('finds a vanished chain by what other chains say of it', async () => {
    await vanish(first);
    expect(await codes()).toEqual([`chain-vanished ${first} 1`]);
  });

  it('finds a chain that vanished together with the record’s checkpoints, by the file', async () => {
    await writeCheckpoint(test.record, signer, folder);
    await vanish(third);
    await tamper(test.owner, 'delete from checkpoint');
    expect(await codes()).toEqual([]);
    expect(await codes(true)).toEqual([`chain-vanished ${third} 2`]);
  });

  async function vanish(stream: string): Promise<void> {
    await tamper(test.owner, 'delete from journal where stream = $1', [stream]);
    await tamper(test.owner, 'delete from command_key where stream = $1', [stream]);
    await tamper(test.owner, 'delete from outbox where cause_stream = $1', [stream]);
    await tamper(test.owner, 'delete from stream where id = $1', [stream]);
  }

  it('finds a state that its events do not come to', async () => {
    await test.owner.query(`update stream set state = '{"total":99}' where id = $1`, [third]);
    expect(await codes()).toEqual([`state-unlike ${third} null`]);
  });

  it('finds a checkpoint that was not signed so', async () => {
    const { claim } = await writeCheckpoint(test.record, signer, folder);
    await tamper(test.owner, `update checkpoint set heads = heads - 0, stream_count = stream_count - 1`);
    const name = `checkpoint ${new Date(claim.at).toISOString()}`;
    expect(await codes(true)).toEqual([`checkpoint-false ${name} null`]);
  });

  it('goes on finding nothing when chains grow after a checkpoint', async () => {
    await writeCheckpoint(test.record, signer, folder);
    const { findings } = await verified(true);
    const heads: { seq: number; hash: string }[] = await test.record.query(
      'select seq, hash from stream where id = $1',
      [third],
    );
    const head = heads[0] ?? { seq: 0, hash: '' };
    await appendToJournal(test.record, counterDeps, {
      stream: third,
      head,
      decisions: [rung(1, [counted(1)])],
    });
    expect([...findings, ...(await codes(true))]).toEqual([]);
  });
});

describe('the keeper of checkpoints', () => {
  it('writes one as soon as it runs, and stops', async () => {
    const keeper = new CheckpointKeeper(test.record, { signer, fileDir: folder });
    keeper.start();
    while ((await checkpointFiles(folder)).length === 0) await test.record.query('select 1');
    await keeper.stop();
    expect(await verified(true)).toMatchObject({ checkpoints: 2, findings: [] });
  });

  it('of several processes writes once, and once more at their end for what was recorded since', async () => {
    const keepers = [1, 2, 3].map(() => new CheckpointKeeper(test.record, { signer, fileDir: folder }));
    for (const keeper of keepers) keeper.start();
    while ((await checkpointFiles(folder)).length === 0) await test.record.query('select 1');
    await test.record.transaction((manager) =>
      recordFacts(manager, 'sign-ins/2026-11', [{ type: 'signed-in', v: 1, at: 1 }], null),
    );
    await Promise.all(keepers.map((keeper) => keeper.stop()));
    const files = await checkpointFiles(folder);
    expect(files.map(({ claim }) => claim.count)).toEqual([3, 4]);
    expect(await verified(true)).toMatchObject({ checkpoints: 4, findings: [] });
  });
});

describe('the command', () => {
  const run = promisify(execFile);
  const command = ['--conditions=phoihop-source', 'libs/persistence/src/cli/verify.ts'];
  const verifyByCommand = (): Promise<{ code: number; stdout: string }> =>
    run(process.execPath, command, {
      env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: test.database.appUrl, PHOIHOP_DATA: folder },
    }).then(
      ({ stdout }) => ({ code: 0, stdout }),
      (error: unknown) => error as { code: number; stdout: string },
    );

  it('ends with 1 when something was found and with 0 when nothing was', async () => {
    await tamper(test.owner, 'truncate outbox, command_key cascade');
    await tamper(test.owner, 'delete from journal');
    await test.owner.query('delete from stream');
    expect(await verifyByCommand()).toMatchObject({ code: 0, stdout: expect.stringMatching(/intact/) });
    await test.owner.query(
      `insert into stream (id, kind, seq, hash) values ('item/gone', 'planItem', 3, 'x')`,
    );
    expect(await verifyByCommand()).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/chain-vanished item\/gone/),
    });
  });
});
