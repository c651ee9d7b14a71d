import { canonicalOf, sha256 } from './canonical.ts';

/** A chain as a checkpoint knows it: stream, seq, hash. */
export type HeadTuple = readonly [stream: string, seq: number, hash: string];

/** Leaves and nodes are marked, so that neither can be passed off as the other (RFC 6962). */
export const leafOf = (head: HeadTuple): Buffer => Buffer.from(sha256('\0', canonicalOf(head)), 'hex');
export const nodeOf = (left: Buffer, right: Buffer): Buffer =>
  Buffer.from(sha256('\x01', left, right), 'hex');

/** Leaves stand in the order of their streams' code units. */
export const inLeafOrder = (heads: readonly HeadTuple[]): readonly HeadTuple[] =>
  heads.toSorted(([a], [b]) => (a < b ? -1 : 1));

/** Root over the heads, hex. */
export const merkleRoot = (heads: readonly HeadTuple[]): string =>
  (rootOf(inLeafOrder(heads).map(leafOf)) ?? Buffer.from(sha256(''), 'hex')).toString('hex');

const rootOf = (nodes: readonly Buffer[]): Buffer | undefined =>
  nodes.length <= 1 ? nodes[0] : rootOf(parentsOf(nodes));

/** The next level; what has no neighbour goes up as it is. */
export function parentsOf(nodes: readonly Buffer[]): readonly Buffer[] {
  const parents: Buffer[] = [];
  for (let i = 0; i < nodes.length; i += 2) {
    const [left, right] = [nodes[i], nodes[i + 1]];
    if (left) parents.push(right ? nodeOf(left, right) : left);
  }
  return parents;
}
