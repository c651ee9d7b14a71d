import type { DataSource, EntityManager } from 'typeorm';
import { type Checkpoint, checkpointRows } from './checkpoint.ts';
import type { Finding } from './finding.ts';
import type { MachineOf } from './machine-lookup.ts';
import { type CheckpointVerifier, verifyCheckpoint } from './verify-checkpoints.ts';
import { type StoredHead, verifyStream } from './verify-stream.ts';
import { verifyTraces } from './verify-traces.ts';

export interface VerifyOptions {
  /** Given: the stored states are compared with what their events come to. */
  readonly machineOf?: MachineOf;
  /** Checkpoints that were kept elsewhere. */
  readonly checkpoints?: readonly Checkpoint[];
  readonly verifier?: CheckpointVerifier;
}

export interface Verification {
  readonly streams: number;
  readonly rows: number;
  readonly checkpoints: number;
  readonly findings: readonly Finding[];
}

/** Looks for an edit, a deletion, a swap, a cut tail, a vanished chain, at one moment of a running record. */
export async function verifyJournal(
  dataSource: DataSource,
  options: VerifyOptions = {},
): Promise<Verification> {
  return dataSource.transaction('REPEATABLE READ', async (manager) => {
    await manager.query('set transaction read only');
    const chains = await verifyStreams(manager, options.machineOf ?? null);
    const traces = await verifyTraces(manager);
    const checkpoints = [
      ...(await checkpointRows((sql) => manager.query(sql))),
      ...(options.checkpoints ?? []),
    ];
    const findings = [...chains.findings, ...traces];
    for (const checkpoint of checkpoints) {
      findings.push(...(await verifyCheckpoint(manager, checkpoint, options.verifier ?? null)));
    }
    return { ...chains, checkpoints: checkpoints.length, findings: onceEach(findings) };
  });
}

async function verifyStreams(
  manager: EntityManager,
  machineOf: MachineOf | null,
): Promise<{ streams: number; rows: number; findings: readonly Finding[] }> {
  const names = await streamNames(manager);
  const findings: Finding[] = [];
  let rows = 0;
  for (const name of names) {
    const heads: StoredHead[] = await manager.query('select id, seq, hash, state from stream where id = $1', [
      name,
    ]);
    const verified = await verifyStream(manager, name, heads[0] ?? null, machineOf);
    findings.push(...verified.findings);
    rows += verified.rows;
  }
  return { streams: names.length, rows, findings };
}

/** Of heads and rows: a chain whose head row was taken is one too. */
async function streamNames(manager: EntityManager): Promise<readonly string[]> {
  const rows: { id: string }[] = await manager.query(
    'select id from stream where seq > 0 union select stream from journal order by 1',
  );
  return rows.map(({ id }) => id);
}

/** What several checkpoints tell of the same row is told once. */
function onceEach(findings: readonly Finding[]): readonly Finding[] {
  const first = new Map<string, Finding>();
  for (const one of findings) {
    const key = JSON.stringify([one.code, one.stream, one.seq]);
    if (!first.has(key)) first.set(key, one);
  }
  return [...first.values()];
}
