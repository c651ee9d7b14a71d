import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataSource, EntityManager } from 'typeorm';
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

/** Any constant; all who write checkpoints of this record must take the same. */
const LOCK = 7304_0002;

/** Signs where all chains end, and keeps it in the record and as a file elsewhere. */
export async function writeCheckpoint(
  dataSource: DataSource,
  signer: CheckpointSigner,
  fileDir: string,
): Promise<Checkpoint> {
  const checkpoint = await dataSource.transaction(async (manager) => {
    await manager.query('select pg_advisory_xact_lock($1)', [LOCK]);
    return await addCheckpoint(manager, signer, await currentHeads(manager));
  });
  await keepFile(fileDir, checkpoint);
  return checkpoint;
}

/**
 * The same, for several processes that do so for one record.
 * @param apart milliseconds; when the newest one is younger, nothing is written
 * @returns null when nothing is written; nor is it when no chain has grown since the newest one
 */
export async function writeNextCheckpoint(
  dataSource: DataSource,
  signer: CheckpointSigner,
  fileDir: string,
  apart = 0,
): Promise<Checkpoint | null> {
  const checkpoint = await dataSource.transaction(async (manager) => {
    await manager.query('select pg_advisory_xact_lock($1)', [LOCK]);
    const heads = await currentHeads(manager);
    const newest = await newestCheckpoint(manager);
    const isSoon = newest !== null && Date.now() - newest.at < apart;
    const isKnown = newest?.root === merkleRoot(heads);
    return isSoon || isKnown ? null : await addCheckpoint(manager, signer, heads);
  });
  if (checkpoint !== null) await keepFile(fileDir, checkpoint);
  return checkpoint;
}

async function currentHeads(manager: EntityManager): Promise<HeadTuple[]> {
  const rows: { id: string; seq: number; hash: string }[] = await manager.query(
    'select id, seq, hash from stream where seq > 0 order by id',
  );
  return rows.map(({ id, seq, hash }): HeadTuple => [id, seq, hash]);
}

async function newestCheckpoint(manager: EntityManager): Promise<{ at: number; root: string } | null> {
  const rows: { at: number; root: string }[] = await manager.query(
    'select made_at as at, root from checkpoint order by id desc limit 1',
  );
  return rows[0] ?? null;
}

async function addCheckpoint(
  manager: EntityManager,
  signer: CheckpointSigner,
  heads: readonly HeadTuple[],
): Promise<Checkpoint> {
  const { keyId } = signer;
  const claim: CheckpointClaim = {
    v: 1,
    at: Date.now(),
    count: heads.length,
    root: merkleRoot(heads),
    keyId,
  };
  const signature = signer.sign(canonicalOf(claim));
  await manager.query(
    `insert into checkpoint (made_at, stream_count, root, heads, key_id, signature)
     values ($1, $2, $3, $4, $5, $6)`,
    [new Date(claim.at), claim.count, claim.root, JSON.stringify(heads), keyId, signature],
  );
  return { claim, signature, heads };
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
  const rows = (await query('select * from checkpoint order by id')) as CheckpointColumns[];
  return rows.map(checkpointOf);
}

/** A chain never leaves the checkpoints, so the newest ones know it; of older ones the command `verify` asks all. */
const NEWEST = 24;

/** The newest checkpoint that knows a chain; null before there is one. */
export async function checkpointCovering(manager: EntityManager, stream: string): Promise<Checkpoint | null> {
  const rows: CheckpointColumns[] = await manager.query(
    `select * from (select * from checkpoint order by id desc limit ${NEWEST}) newest
      where heads @> $1::jsonb order by id desc limit 1`,
    [JSON.stringify([[stream]])],
  );
  return rows[0] === undefined ? null : checkpointOf(rows[0]);
}

interface CheckpointColumns {
  readonly made_at: number;
  readonly stream_count: number;
  readonly root: string;
  readonly heads: readonly HeadTuple[];
  readonly key_id: string;
  readonly signature: string;
}

const checkpointOf = (row: CheckpointColumns): Checkpoint => ({
  claim: { v: 1, at: row.made_at, count: row.stream_count, root: row.root, keyId: row.key_id },
  signature: row.signature,
  heads: row.heads,
});
