import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { canonicalOf } from './canonical.ts';
import { type HeadTuple, merkleRoot } from './merkle-root.ts';

/** What is signed: that these many chains stood there at this moment. */
export interface CheckpointClaim {
  readonly v: 1;
  /** Milliseconds. */
  readonly at: number;
  readonly count: number;
  readonly root: string;
  readonly keyId: string;
}

export interface Checkpoint {
  readonly claim: CheckpointClaim;
  /** Over the canonical claim, base64url. */
  readonly signature: string;
  readonly heads: readonly HeadTuple[];
}

export interface CheckpointSigner {
  readonly keyId: string;
  sign(text: string): string;
}

/** Signs where all chains end, and keeps it in the record and as a file elsewhere. */
export async function writeCheckpoint(
  dataSource: DataSource,
  signer: CheckpointSigner,
  fileDir: string,
): Promise<Checkpoint> {
  const heads = await currentHeads(dataSource);
  const claim: CheckpointClaim = {
    v: 1,
    at: Date.now(),
    count: heads.length,
    root: merkleRoot(heads),
    keyId: signer.keyId,
  };
  const checkpoint = { claim, signature: signer.sign(canonicalOf(claim)), heads };
  await keepRow(dataSource, checkpoint);
  await keepFile(fileDir, checkpoint);
  return checkpoint;
}

async function currentHeads(dataSource: DataSource): Promise<HeadTuple[]> {
  const rows: { id: string; seq: number; hash: string }[] = await dataSource.query(
    'select id, seq, hash from stream where seq > 0 order by id',
  );
  return rows.map(({ id, seq, hash }): HeadTuple => [id, seq, hash]);
}

async function keepRow(dataSource: DataSource, { claim, signature, heads }: Checkpoint): Promise<void> {
  await dataSource.query(
    `insert into checkpoint (made_at, stream_count, root, heads, key_id, signature)
     values ($1, $2, $3, $4, $5, $6)`,
    [new Date(claim.at), claim.count, claim.root, JSON.stringify(heads), claim.keyId, signature],
  );
}

/** Written aside first: a file is there whole or not at all. */
async function keepFile(fileDir: string, checkpoint: Checkpoint): Promise<void> {
  await mkdir(fileDir, { recursive: true });
  const name = `${new Date(checkpoint.claim.at).toISOString().replaceAll(':', '')}.json`;
  const path = join(fileDir, name);
  await writeFile(`${path}.new`, `${JSON.stringify(checkpoint)}\n`);
  await rename(`${path}.new`, path);
}

/** The files of a folder, oldest first; none when there is no such folder. */
export async function checkpointFiles(fileDir: string): Promise<readonly Checkpoint[]> {
  const names = await readdir(fileDir).catch((): string[] => []);
  const files = names.filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    files.map(async (name) => JSON.parse(await readFile(join(fileDir, name), 'utf8')) as Checkpoint),
  );
}

/** The checkpoints that the record itself keeps, oldest first. */
export async function checkpointRows(
  query: (sql: string) => Promise<unknown[]>,
): Promise<readonly Checkpoint[]> {
  const rows = (await query('select * from checkpoint order by id')) as {
    made_at: number;
    stream_count: number;
    root: string;
    heads: HeadTuple[];
    key_id: string;
    signature: string;
  }[];
  return rows.map(({ made_at: at, stream_count: count, root, heads, key_id: keyId, signature }) => ({
    claim: { v: 1, at, count, root, keyId },
    signature,
    heads,
  }));
}
