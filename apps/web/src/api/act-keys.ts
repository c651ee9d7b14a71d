const STORE = 'phoihop.acts';

type Keys = Record<string, string>;

/** Without digests (a page that came neither from this machine nor by HTTPS) keys live as long as the page. */
const canDigest = 'subtle' in crypto;
let inMemory: Keys = {};

function read(): Keys {
  if (!canDigest) return inMemory;
  try {
    return JSON.parse(sessionStorage.getItem(STORE) ?? '{}') as Keys;
  } catch {
    return {};
  }
}

function write(keys: Keys): void {
  if (canDigest) sessionStorage.setItem(STORE, JSON.stringify(keys));
  else inMemory = keys;
}

const hex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** 128 random bits; `crypto.randomUUID` would need HTTPS. */
export const newKey = (): string => hex(crypto.getRandomValues(new Uint8Array(16)));

/** Names an act by all that makes two acts the same; a digest, since nothing that people wrote belongs in the store. */
export async function nameOf(...act: readonly unknown[]): Promise<string> {
  const said = JSON.stringify(act);
  if (!canDigest) return said;
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(said))));
}

/**
 * The key of an act. The same act whose outcome is not known yet keeps its key, even when the page is loaded again,
 * so that repeating it can never do it twice.
 */
export function keyOf(name: string): string {
  const keys = read();
  const key = keys[name] ?? newKey();
  write({ ...keys, [name]: key });
  return key;
}

/** The outcome is known: the same act again is another act. */
export function settle(name: string): void {
  const { [name]: _settled, ...others } = read();
  write(others);
}
