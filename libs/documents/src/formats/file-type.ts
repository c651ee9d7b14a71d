/** What a file is by its first bytes, whatever its name claims. */
export type FileType = 'zip' | 'ole' | 'pdf' | 'rtf' | 'picture' | 'packed' | 'text';

const SIGNATURES: readonly (readonly [FileType, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['pdf', [...Buffer.from('%PDF-')]],
  ['rtf', [...Buffer.from('{\\rtf')]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [...Buffer.from('GIF8')]],
  ['picture', [0x49, 0x49, 0x2a, 0x00]],
  ['picture', [0x4d, 0x4d, 0x00, 0x2a]],
  ['packed', [0x52, 0x61, 0x72, 0x21, 0x1a]],
  ['packed', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['packed', [0x1f, 0x8b, 0x08]],
];

/** The type that the first bytes bear the signature of; text where they bear none. */
export function fileTypeOf(bytes: Uint8Array): FileType {
  const found = SIGNATURES.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte));
  return found?.[0] ?? 'text';
}

/** The ending of a file's name, in lower case, without the dot; empty where it has none. */
export const endingOf = (fileName: string): string =>
  /\.([^./\\]+)$/u.exec(fileName)?.[1]?.toLowerCase() ?? '';
