import { randomBytes } from 'node:crypto';
import type { Fact } from '#contracts/workflow/journal';
import { RecordError } from '../record-error.ts';
import { canonicalOf, sha256 } from './canonical.ts';

/** Who acted, without names. */
export interface RecordedActor {
  readonly kind: string;
  readonly accountId: string;
  readonly role: string;
  readonly agencyId: string;
  readonly onBehalfOf?: string;
}

/** What a row of the journal says, before it is chained. */
export interface Unsealed {
  readonly event: Fact;
  readonly actor: RecordedActor | null;
  readonly key: string | null;
  readonly cause: { readonly stream: string; readonly seq: number } | null;
  /** Place among the events of one input. */
  readonly part: number;
}

export interface SealedRow {
  readonly seq: number;
  readonly type: string;
  readonly v: number;
  /** Milliseconds. */
  readonly at: number;
  readonly data: Readonly<Record<string, unknown>>;
  readonly actor: RecordedActor | null;
  readonly key: string | null;
  readonly part: number;
  readonly cause: { readonly stream: string; readonly seq: number } | null;
  readonly salt: Uint8Array;
  readonly dataDigest: string;
  readonly prev: string;
  readonly hash: string;
}

const HASH_VERSION = 1;

/** Digest of an event's data; the salt keeps what is guessable from being guessed. */
export const dataDigestOf = (salt: Uint8Array, data: unknown): string => sha256(salt, canonicalOf(data));

type Linked = Omit<SealedRow, 'hash' | 'data' | 'salt' | 'part'>;

/** The text that the link of a chain is the hash of. It holds opaque ids and digests only. */
export const linkedText = (stream: string, row: Linked): string =>
  canonicalOf({
    v: HASH_VERSION,
    stream,
    seq: row.seq,
    type: row.type,
    eventV: row.v,
    at: row.at,
    dataDigest: row.dataDigest,
    actorId: row.actor?.accountId ?? null,
    key: row.key,
    cause: row.cause,
    prev: row.prev,
  });

/** The link of a chain. */
export const hashOf = (stream: string, row: Linked): string => sha256(linkedText(stream, row));

/** The event again, as the machine knows it. */
export const factOf = ({ type, v, at, data }: Pick<SealedRow, 'type' | 'v' | 'at' | 'data'>): Fact => ({
  ...data,
  type,
  v,
  at,
});

/** Chains rows to a head. */
export function seal(
  stream: string,
  head: { seq: number; hash: string },
  rows: readonly Unsealed[],
): SealedRow[] {
  let prev = head.hash;
  return rows.map(({ event, actor, key, cause, part }, index) => {
    const { type, v, at, ...data } = event;
    if (!Number.isSafeInteger(at)) {
      throw new RecordError('instant-invalid', `${type}: at must be whole milliseconds, not ${at}`);
    }
    const salt = randomBytes(16);
    const dataDigest = dataDigestOf(salt, data);
    const base = { seq: head.seq + index + 1, type, v, at, actor, key, cause, dataDigest, prev };
    const hash = hashOf(stream, base);
    prev = hash;
    return { ...base, data, part, salt, hash };
  });
}
