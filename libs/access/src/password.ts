import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';

/** Parameters by version: a stored hash names its own, so that new ones can be taken without breaking old ones. */
const VERSIONS: Readonly<Record<string, { readonly N: number; readonly r: number; readonly p: number }>> = {
  s1: { N: 2 ** 15, r: 8, p: 1 },
};
const NEWEST = 's1';
const KEY_BYTES = 32;
/** scrypt needs 128 · N · r bytes; Node refuses beyond 32 MiB unless told. */
const MAX_MEMORY = 128 * 2 ** 20;

function derive(password: string, salt: Buffer, options: ScryptOptions): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFC'), salt, KEY_BYTES, { ...options, maxmem: MAX_MEMORY }, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });
}

/** @returns version, salt and key as `s1$<salt>$<key>`, base64url */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, VERSIONS[NEWEST] ?? {});
  return [NEWEST, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/** A hash that no password has: checked for unknown names, so that they take as long as known ones. */
export const NOBODYS_HASH = `${NEWEST}$${'A'.repeat(22)}$${'A'.repeat(43)}`;

/** Whether the password is the one that was hashed; false for a hash of unknown form. */
export async function isPassword(password: string, stored: string): Promise<boolean> {
  const [version = '', salt = '', key = ''] = stored.split('$');
  const parameters = VERSIONS[version];
  if (parameters === undefined) return false;
  const expected = Buffer.from(key, 'base64url');
  const derived = await derive(password, Buffer.from(salt, 'base64url'), parameters);
  return expected.length === derived.length && timingSafeEqual(expected, derived);
}
