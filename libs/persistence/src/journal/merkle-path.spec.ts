import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { merklePath } from './merkle-path.ts';
import { type HeadTuple, leafOf, merkleRoot, nodeOf } from './merkle-root.ts';

const heads = fc
  .uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 40 })
  .map((streams) => streams.map((stream, index): HeadTuple => [stream, index + 1, `hash-${index}`]));

/** Climbs as somebody would who has the head and the path alone. */
const climbed = (head: HeadTuple, all: readonly HeadTuple[]): string =>
  (merklePath(all, head[0]) ?? [])
    .reduce((node, { side, hash }) => {
      const other = Buffer.from(hash, 'hex');
      return side === 'left' ? nodeOf(other, node) : nodeOf(node, other);
    }, leafOf(head))
    .toString('hex');

describe('the way from a chain to the root', () => {
  it('leads there from every chain, whatever their number', () => {
    fc.assert(
      fc.property(heads, (all) => {
        for (const head of all) expect(climbed(head, all)).toBe(merkleRoot(all));
      }),
    );
  });

  it('leads elsewhere when the head is another', () => {
    fc.assert(
      fc.property(heads, (all) => {
        const [[stream, seq]] = all as [HeadTuple];
        expect(climbed([stream, seq, 'another'], all)).not.toBe(merkleRoot(all));
      }),
    );
  });

  it('does not exist for a chain that is not there', () => {
    expect(merklePath([['a', 1, 'x']], 'b')).toBeNull();
  });
});
