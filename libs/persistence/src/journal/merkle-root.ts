import { canonicalOf, sha256 } from './canonical.ts';

/** A chain as a checkpoint knows it: stream, seq, hash. */
export type HeadTuple = readonly [stream: string, seq: number, hash: string];

/** Leaves and nodes are marked, so that neither can be passed off as the other (RFC 6962). */
const leafOf = (head: HeadTuple): Buffer => Buffer.from(sha256('\0', canonicalOf(head)), 'hex');
const nodeOf = (left: Buffer, right: Buffer): Buffer => Buffer.from(sha256('\x01', left, right), 'hex');

/** Root over the heads in the order of their streams' code units, hex. */
export function merkleRoot(heads: readonly HeadTuple[]): string {
  const sorted = heads.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return (rootOf(sorted.map(leafOf)) ?? Buffer.from(sha256(''), 'hex')).toString('hex');
}

function rootOf(nodes: readonly Buffer[]): Buffer | undefined {
  if (nodes.length <= 1) return nodes[0];
  const parents: Buffer[] = [];
  for (let i = 0; i < nodes.length; i += 2) {
    const [left, right] = [nodes[i], nodes[i + 1]];
    if (left) parents.push(right ? nodeOf(left, right) : left);
  }
  return rootOf(parents);
}
