import type { EntityManager } from 'typeorm';
import { canonicalOf } from './canonical.ts';
import type { Checkpoint, CheckpointClaim } from './checkpoint.ts';
import { type Finding, finding } from './finding.ts';
import { type HeadTuple, merkleRoot } from './merkle-root.ts';

/** Whether the installation signed this text under the key. */
export type CheckpointVerifier = (keyId: string, text: string, signature: string) => boolean;

/**
 * The journal against where its chains once ended.
 * @param verifier null: signatures are not looked at
 * @param heads those of the checkpoint that are looked for
 */
export async function verifyCheckpoint(
  manager: EntityManager,
  checkpoint: Checkpoint,
  verifier: CheckpointVerifier | null,
  heads: readonly HeadTuple[] = checkpoint.heads,
): Promise<readonly Finding[]> {
  const name = `checkpoint ${new Date(checkpoint.claim.at).toISOString()}`;
  const wrong = falseness(checkpoint, verifier);
  if (wrong !== null) return [finding('checkpoint-false', name, null, wrong)];
  return missingHeads(manager, heads, name);
}

function falseness(
  { claim, heads, signature }: Checkpoint,
  verifier: CheckpointVerifier | null,
): string | null {
  if (heads.length !== claim.count || merkleRoot(heads) !== claim.root)
    return 'its heads are not what was signed';
  return verifier === null || isSigned(claim, signature, verifier) ? null : 'its signature does not hold';
}

const isSigned = (claim: CheckpointClaim, signature: string, verifier: CheckpointVerifier): boolean =>
  verifier(claim.keyId, canonicalOf(claim), signature);

async function missingHeads(
  manager: EntityManager,
  heads: readonly HeadTuple[],
  name: string,
): Promise<readonly Finding[]> {
  const rows: { stream: string; seq: number; hash: string | null; last: number | null }[] =
    await manager.query(
      `select h.stream, h.seq, j.hash, (select max(seq) from journal l where l.stream = h.stream) as last
       from unnest($1::text[], $2::int[], $3::text[]) h (stream, seq, hash)
       left join journal j on j.stream = h.stream and j.seq = h.seq
      where j.hash is distinct from h.hash order by h.stream`,
      [heads.map(([stream]) => stream), heads.map(([, seq]) => seq), heads.map(([, , hash]) => hash)],
    );
  return rows.map(({ stream, seq, hash, last }) => {
    if (last === null) return finding('chain-vanished', stream, seq, `${name} knows ${seq} rows of it`);
    if (hash === null && last < seq) return finding('tail-cut', stream, last, `${name} knows row ${seq}`);
    return finding('row-edited', stream, seq, `${name} knows another row`);
  });
}
