import { type HeadTuple, inLeafOrder, leafOf, parentsOf } from './merkle-root.ts';

/** A neighbour on the way from a leaf to the root, and on which side it stands. */
export interface MerkleStep {
  readonly side: 'left' | 'right';
  /** Hex. */
  readonly hash: string;
}

/**
 * What is needed to come from one chain's leaf to the root, without telling anything of the other chains; null where
 * the chain is not among the heads.
 */
export function merklePath(heads: readonly HeadTuple[], stream: string): readonly MerkleStep[] | null {
  const ordered = inLeafOrder(heads);
  const place = ordered.findIndex(([id]) => id === stream);
  return place === -1 ? null : stepsFrom(ordered.map(leafOf), place);
}

function stepsFrom(nodes: readonly Buffer[], place: number): readonly MerkleStep[] {
  if (nodes.length <= 1) return [];
  const isLeft = place % 2 === 0;
  const neighbour = nodes[isLeft ? place + 1 : place - 1];
  const step: readonly MerkleStep[] =
    neighbour === undefined ? [] : [{ side: isLeft ? 'right' : 'left', hash: neighbour.toString('hex') }];
  return [...step, ...stepsFrom(parentsOf(nodes), Math.floor(place / 2))];
}
