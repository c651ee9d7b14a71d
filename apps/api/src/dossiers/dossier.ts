import type { StoryLine } from '#contracts/http/history';
import type { Contribution, Item } from '#contracts/http/items';
import type { AgencyRef } from '#contracts/http/common';
import { canonicalOf, digestOf } from '#persistence/journal/canonical';
import type { Checkpoint, CheckpointClaim } from '#persistence/journal/checkpoint';
import { merklePath, type MerkleStep } from '#persistence/journal/merkle-path';
import type { HeadTuple } from '#persistence/journal/merkle-root';
import { linkedText, type SealedRow } from '#persistence/journal/seal';

/** What a plan is called in a dossier. */
export interface PlanFacts {
  readonly id: string;
  readonly number: string | null;
  readonly issuedOn: string | null;
  readonly issuer: string | null;
  readonly subject: string | null;
  readonly from: number | null;
  readonly to: number | null;
  /** SHA-256 of the frozen plan. */
  readonly revision: string;
}

/** An item without what concerns whoever asks only now. */
export interface ReadItem extends Omit<Item, 'actions' | 'responsible' | 'contributions'> {
  readonly contributions: readonly Omit<Contribution, 'actions'>[];
}

/** What is read by people; no part of the chain. */
export interface Reading {
  readonly madeAt: string;
  /** The agency for which it was made; null for an office that stands in none. */
  readonly madeFor: AgencyRef | null;
  readonly plan: PlanFacts;
  readonly item: ReadItem;
  /** In Vietnamese. */
  readonly story: readonly StoryLine[];
}

/** A row of the journal with all that its hash covers, and nothing else. */
interface DossierRow {
  readonly seq: number;
  readonly type: string;
  readonly v: number;
  /** Milliseconds. */
  readonly at: number;
  readonly data: unknown;
  /** Hex. */
  readonly salt: string;
  readonly dataDigest: string;
  readonly actorId: string | null;
  readonly key: string | null;
  readonly cause: SealedRow['cause'];
  readonly prev: string;
  readonly hash: string;
  /** The text that the hash is of. */
  readonly covers: string;
}

/** What a signed checkpoint says of the journal, and the way from there to what was signed. */
interface DossierCheckpoint {
  readonly claim: CheckpointClaim;
  readonly signature: string;
  readonly head: HeadTuple;
  readonly path: readonly MerkleStep[];
}

/** An item with its whole journal, to be checked without the system that made it. */
export interface Dossier {
  readonly format: 'phoihop-dossier';
  readonly v: 1;
  readonly reading: Reading;
  readonly readingDigest: string;
  readonly journal: {
    readonly stream: string;
    readonly rows: readonly DossierRow[];
    readonly head: { readonly seq: number; readonly hash: string };
  };
  readonly texts: readonly { readonly digest: string; readonly body: string }[];
  /** Digests of texts that whoever asked for it may not read. */
  readonly withheld: readonly string[];
  readonly checkpoint: DossierCheckpoint | null;
}

interface Parts extends Pick<Dossier, 'reading' | 'texts' | 'withheld'> {
  readonly stream: string;
  readonly rows: readonly SealedRow[];
  /** The newest one that knows the journal. */
  readonly checkpoint: Checkpoint | null;
}

export function dossierOf({ stream, rows, checkpoint, ...parts }: Parts): Dossier {
  const last = rows.at(-1);
  const head = { seq: last?.seq ?? 0, hash: last?.hash ?? '' };
  return {
    format: 'phoihop-dossier',
    v: 1,
    ...parts,
    readingDigest: digestOf(parts.reading),
    journal: { stream, rows: rows.map((row) => dossierRow(stream, row)), head },
    checkpoint: checkpoint === null ? null : checkpointOf(stream, checkpoint),
  };
}

const dossierRow = (stream: string, row: SealedRow): DossierRow => ({
  seq: row.seq,
  type: row.type,
  v: row.v,
  at: row.at,
  data: row.data,
  salt: Buffer.from(row.salt).toString('hex'),
  dataDigest: row.dataDigest,
  actorId: row.actor?.accountId ?? null,
  key: row.key,
  cause: row.cause,
  prev: row.prev,
  hash: row.hash,
  covers: linkedText(stream, row),
});

function checkpointOf(stream: string, { claim, signature, heads }: Checkpoint): DossierCheckpoint | null {
  const head = heads.find(([id]) => id === stream);
  const path = merklePath(heads, stream);
  return head === undefined || path === null ? null : { claim, signature, head, path };
}

/** As a file: the same dossier is the same bytes. */
export const dossierText = (dossier: Dossier): string => `${canonicalOf(dossier)}\n`;
