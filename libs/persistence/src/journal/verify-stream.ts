import type { EntityManager } from 'typeorm';
import { workflowTypeOf } from '#contracts/workflow/ids';
import { type Finding, finding } from './finding.ts';
import type { MachineOf } from './machine-lookup.ts';
import { readSealed } from './read.ts';
import { type ChainEnd, verifyRow } from './verify-chain.ts';
import { Replay } from './verify-state.ts';

export interface StoredHead extends ChainEnd {
  readonly id: string;
  readonly state: unknown;
}

export interface VerifiedStream {
  readonly rows: number;
  /** The last row before anything was found of the rows themselves. */
  readonly soundUpTo: number;
  readonly findings: readonly Finding[];
}

const PAGE = 1000;

/** Every row of one chain, its head, and its state. @param head null where the head row itself is gone */
export async function verifyStream(
  manager: EntityManager,
  stream: string,
  head: StoredHead | null,
  machineOf: MachineOf | null,
): Promise<VerifiedStream> {
  const findings: Finding[] = [];
  const replay = machineOf !== null && workflowTypeOf(stream) ? new Replay(stream, machineOf) : null;
  let end: ChainEnd = { seq: 0, hash: '' };
  let count = 0;
  let soundUpTo = 0;
  for (let page = await readSealed(manager, stream, 0, PAGE); page.length > 0;) {
    for (const row of page) {
      findings.push(...verifyRow(stream, end, row));
      replay?.evolve(row);
      end = { seq: row.seq, hash: row.hash };
      if (findings.length === 0) soundUpTo = row.seq;
    }
    count += page.length;
    page = page.length < PAGE ? [] : await readSealed(manager, stream, end.seq, PAGE);
  }
  findings.push(...verifyHead(stream, end, head));
  // The state of a chain that is itself in doubt says nothing.
  if (findings.length === 0 && replay && head && head.seq > 0) findings.push(...replay.compare(head.state));
  return { rows: count, soundUpTo, findings };
}

function verifyHead(stream: string, end: ChainEnd, head: StoredHead | null): readonly Finding[] {
  // A chain of which nothing is there has not begun; one that was taken away others know of.
  if (head === null)
    return end.seq === 0 ? [] : [finding('head-unlike', stream, null, 'its head row is gone')];
  if (head.seq > end.seq) {
    const all = end.seq === 0;
    const text = all
      ? `all of its ${head.seq} rows are gone`
      : `it ended with row ${head.seq}, now with ${end.seq}`;
    return [finding(all ? 'chain-vanished' : 'tail-cut', stream, end.seq, text)];
  }
  if (head.seq < end.seq || head.hash !== end.hash) {
    return [finding('head-unlike', stream, end.seq, `its head says row ${head.seq} ends it`)];
  }
  return [];
}
