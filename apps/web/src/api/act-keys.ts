const STORE = 'phoihop.acts';

type Keys = Record<string, string>;

function read(): Keys {
  try {
    return JSON.parse(sessionStorage.getItem(STORE) ?? '{}') as Keys;
  } catch {
    return {};
  }
}

const write = (keys: Keys): void => sessionStorage.setItem(STORE, JSON.stringify(keys));

/** 128 random bits; `crypto.randomUUID` would need HTTPS. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The key of an act. The same act whose outcome is not known yet keeps its key, even when the page is loaded again,
 * so that repeating it can never do it twice.
 * @param act all that makes two acts the same
 */
export function keyOf(act: string): string {
  const keys = read();
  const key = keys[act] ?? newKey();
  write({ ...keys, [act]: key });
  return key;
}

/** The outcome is known: the same act again is another act. */
export function settle(act: string): void {
  const { [act]: _settled, ...others } = read();
  write(others);
}
