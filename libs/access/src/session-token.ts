import { createHash, randomBytes } from 'node:crypto';

/** How long a sign-in lasts, ms: a working day. */
export const SESSION_MS = 12 * 3_600_000;

/** The token goes to the browser only; the record keeps its hash. */
export function newSessionToken(): { readonly token: string; readonly hash: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: sessionHash(token) };
}

export const sessionHash = (token: string): string => createHash('sha256').update(token).digest('hex');
