import type { StreamId } from './ids.ts';

/** Who acts: the office, not the person; the account is kept for the record. */
export interface Actor {
  readonly kind: 'person' | 'system';
  /** Account or API key, opaque. */
  readonly accountId: string;
  readonly role: string;
  readonly agencyId: string;
  /** Agency in whose name a body without an account is recorded. */
  readonly onBehalfOf?: string;
}

/** What the API vouches for with its signature. */
export interface CommandEnvelope {
  readonly v: 1;
  /** Digest of caller and Idempotency-Key: the same act has the same key for ever. */
  readonly key: string;
  readonly target: StreamId;
  readonly command: { readonly type: string };
  readonly actor: Actor;
  /** Instant of receipt, ms since the epoch; it decides lateness. */
  readonly receivedAt: number;
  /** SHA-256 of the canonical target and command, hex. */
  readonly digest: string;
  /** Which of the installation's keys signed. */
  readonly keyId: string;
}

export interface SignedCommand {
  readonly envelope: CommandEnvelope;
  /** Ed25519 over the canonical envelope, base64url. */
  readonly signature: string;
}

/** One-way news between workflows; it names the journal row that it tells of. */
export interface News {
  readonly cause: { readonly stream: StreamId; readonly seq: number };
  readonly body: { readonly type: string };
}

/** Where the events of an accepted command stand in the journal. */
export interface CommandAnswer {
  readonly stream: StreamId;
  readonly fromSeq: number;
  readonly toSeq: number;
}

export const COMMAND_UPDATE = 'command';
export const NEWS_SIGNAL = 'news';
export const RETRY_SIGNAL = 'retry';
export const STATE_QUERY = 'state';

/** Failure type of every rejection; the stable code is the first of the failure's details. */
export const REJECTED = 'Rejected';

export interface ProcessInput {
  readonly stream: StreamId;
}
