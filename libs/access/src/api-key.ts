import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const FORM = /^phk_([0-9a-f]{12})_[\w-]{43}$/;

export interface NewApiKey {
  /** Shown once. */
  readonly secret: string;
  /** By which the key is found and told apart; no secret. */
  readonly prefix: string;
  readonly hash: string;
}

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** 256 random bits need no slow hash. */
export function newApiKey(): NewApiKey {
  const prefix = randomBytes(6).toString('hex');
  const secret = `phk_${prefix}_${randomBytes(32).toString('base64url')}`;
  return { secret, prefix, hash: hashOf(secret) };
}

/** The prefix of a key of the right form, else null. */
export const prefixOf = (secret: string): string | null => FORM.exec(secret)?.[1] ?? null;

export function isApiKey(secret: string, hash: string): boolean {
  const [given, expected] = [Buffer.from(hashOf(secret)), Buffer.from(hash)];
  return given.length === expected.length && timingSafeEqual(given, expected);
}
