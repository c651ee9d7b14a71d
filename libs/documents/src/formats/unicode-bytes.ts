const LITTLE_ENDIAN = [0xff, 0xfe];
const BIG_ENDIAN = [0xfe, 0xff];

/** The bytes of a text in UTF-8, also where Word wrote it as "Unicode text", which is UTF-16 with a byte order mark. */
export function asUtf8(bytes: Uint8Array): Uint8Array {
  const beginsWith = (mark: readonly number[]): boolean => mark.every((byte, at) => bytes[at] === byte);
  if (beginsWith(LITTLE_ENDIAN)) return reencoded(bytes, 'utf-16le');
  return beginsWith(BIG_ENDIAN) ? reencoded(bytes, 'utf-16be') : bytes;
}

function reencoded(bytes: Uint8Array, encoding: string): Uint8Array {
  try {
    return new TextEncoder().encode(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return bytes;
  }
}
