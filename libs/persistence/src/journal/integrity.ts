import type { DataSource, EntityManager } from 'typeorm';
import { type Checkpoint, checkpointCovering } from './checkpoint.ts';
import type { Finding } from './finding.ts';
import type { MachineOf } from './machine-lookup.ts';
import { type CheckpointVerifier, verifyCheckpoint } from './verify-checkpoints.ts';
import { type StoredHead, verifyStream } from './verify-stream.ts';
import { verifyTraces } from './verify-traces.ts';

/** The newest checkpoint that knows the journal, as it stands to it. */
export interface KnownCheckpoint {
  /** Milliseconds. */
  readonly madeAt: number;
  /** The last row that it knows. */
  readonly upToSeq: number;
  readonly root: string;
  readonly keyId: string;
  /** Its chains come to its root, and the root is signed. */
  readonly isTrue: boolean;
}

/** What looking at one journal comes to. */
export interface Integrity {
  /** The last row up to which nothing speaks against any row. */
  readonly upToSeq: number;
  readonly checkpoint: KnownCheckpoint | null;
  readonly findings: readonly Finding[];
}

interface IntegrityOptions {
  readonly machineOf: MachineOf;
  readonly verifier: CheckpointVerifier;
}

/** What `verify` does for the whole record, for one journal at this moment. */
export async function integrityOf(
  dataSource: DataSource,
  stream: string,
  { machineOf, verifier }: IntegrityOptions,
): Promise<Integrity> {
  return await dataSource.transaction('REPEATABLE READ', async (manager) => {
    await manager.query('set transaction read only');
    const chain = await verifyStream(manager, stream, await storedHead(manager, stream), machineOf);
    const traces = await verifyTraces(manager, stream);
    const newest = await checkpointCovering(manager, stream);
    const unlike = newest === null ? [] : await against(manager, stream, newest, verifier);
    return {
      // From which row on the chain was made anew, a checkpoint that knows another one does not say.
      upToSeq: unlike.some(({ code }) => code === 'row-edited') ? 0 : chain.soundUpTo,
      checkpoint: newest === null ? null : known(stream, newest, unlike),
      findings: [...chain.findings, ...traces, ...unlike],
    };
  });
}

async function storedHead(manager: EntityManager, stream: string): Promise<StoredHead | null> {
  const heads: StoredHead[] = await manager.query('select id, seq, hash, state from stream where id = $1', [
    stream,
  ]);
  return heads[0] ?? null;
}

const headsOf = (stream: string, { heads }: Checkpoint) => heads.filter(([id]) => id === stream);

async function against(
  manager: EntityManager,
  stream: string,
  checkpoint: Checkpoint,
  verifier: CheckpointVerifier,
): Promise<readonly Finding[]> {
  return await verifyCheckpoint(manager, checkpoint, verifier, headsOf(stream, checkpoint));
}

function known(stream: string, checkpoint: Checkpoint, unlike: readonly Finding[]): KnownCheckpoint {
  const { at, root, keyId } = checkpoint.claim;
  return {
    madeAt: at,
    upToSeq: headsOf(stream, checkpoint)[0]?.[1] ?? 0,
    root,
    keyId,
    isTrue: unlike.every(({ code }) => code !== 'checkpoint-false'),
  };
}
