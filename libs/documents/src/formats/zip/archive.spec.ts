import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { UnreadableDocumentError } from '../../unreadable-document.error.ts';
import { Archive } from './archive.ts';

const CONTENT = strToU8('Kế hoạch '.repeat(40));
const zip = (files: Record<string, Uint8Array>): Uint8Array => zipSync(files);
const ZIP = zip({ 'a.xml': CONTENT, 'b/c.xml': strToU8('c') });

function contentOf(bytes: Uint8Array, name = 'a.xml'): Uint8Array {
  const pieces: Uint8Array[] = [];
  new Archive(bytes).read(name, (piece) => pieces.push(piece.slice()));
  return Buffer.concat(pieces);
}
function codeOf(bytes: Uint8Array, name = 'a.xml'): string {
  try {
    contentOf(bytes, name);
    return 'was read';
  } catch (error) {
    if (error instanceof UnreadableDocumentError) return error.code;
    throw error;
  }
}
const find = (bytes: Uint8Array, signature: string): number =>
  Buffer.from(bytes).lastIndexOf(Buffer.from(signature, 'latin1'));
/** The bytes with some replaced, beginning at the last place of a signature. */
function changed(bytes: Uint8Array, signature: string, offset: number, ...values: number[]): Uint8Array {
  const copy = bytes.slice();
  copy.set(values, find(bytes, signature) + offset);
  return copy;
}
const LOCAL = 'PK\u0003\u0004';
const ENTRY = 'PK\u0001\u0002';
const END = 'PK\u0005\u0006';
const ONE = zip({ 'a.xml': CONTENT });

describe('an archive', () => {
  it('gives its parts, packed or stored, by names in any case', () => {
    expect(contentOf(ZIP)).toEqual(Buffer.from(CONTENT));
    expect(contentOf(ZIP, 'B/C.XML').toString()).toBe('c');
    expect(contentOf(zipSync({ 'a.xml': CONTENT }, { level: 0 }))).toEqual(Buffer.from(CONTENT));
    expect(contentOf(zip({ 'a.xml': new Uint8Array() }))).toHaveLength(0);
    expect(new Archive(ZIP).names).toEqual(['a.xml', 'b/c.xml']);
  });

  it('may end with a comment', () => {
    const commented = Buffer.concat([changed(ONE, END, 20, 3), Buffer.from('abc')]);
    expect(contentOf(commented)).toEqual(Buffer.from(CONTENT));
    expect(codeOf(commented.subarray(0, -1))).toBe('document-damaged');
  });

  it('may tell its sizes in the field for large files', () => {
    const extra = Buffer.alloc(20);
    const at = find(ONE, ENTRY);
    const { length } = CONTENT;
    const view = Buffer.from(ONE);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(16, 2);
    extra.writeBigUInt64LE(BigInt(length), 4);
    extra.writeBigUInt64LE(BigInt(view.readUInt32LE(at + 20)), 12);
    const entry = Buffer.concat([view.subarray(at, at + 46 + 5), extra]);
    entry.writeUInt32LE(0xffffffff, 20);
    entry.writeUInt32LE(0xffffffff, 24);
    entry.writeUInt16LE(20, 30);
    const end = Buffer.from(view.subarray(find(ONE, END)));
    end.writeUInt32LE(entry.length, 12);
    expect(contentOf(Buffer.concat([view.subarray(0, at), entry, end]))).toEqual(Buffer.from(CONTENT));
  });

  it('is refused when it was cut at any byte', () => {
    for (let size = 0; size < ZIP.length; size += 1)
      expect(codeOf(ZIP.subarray(0, size))).toBe('document-damaged');
  });

  it('is never misread when any byte was changed', () => {
    for (let at = 0; at < ONE.length; at += 1) {
      const copy = ONE.slice();
      copy[at]! ^= 0x41;
      if (codeOf(copy) === 'was read') expect(contentOf(copy)).toEqual(Buffer.from(CONTENT));
    }
  });

  it.each<[string, string, Uint8Array]>([
    ['an encrypted part', 'document-encrypted', changed(ONE, ENTRY, 8, 1)],
    ['an unknown way of packing', 'document-damaged', changed(ONE, ENTRY, 10, 99)],
    ['a wrong size', 'document-damaged', changed(ONE, ENTRY, 24, 1)],
    ['a huge size that is only claimed', 'document-damaged', changed(ONE, ENTRY, 24, 255, 255, 255, 127)],
    ['a wrong checksum', 'document-damaged', changed(ONE, ENTRY, 16, 1, 2, 3, 4)],
    ['another name in the part than in the directory', 'document-damaged', changed(ONE, LOCAL, 30, 98)],
    ['too many entries', 'document-too-complex', changed(ONE, END, 8, 0x89, 0x13, 0x89, 0x13)],
    ['a name that leads outside', 'document-damaged', zip({ 'a.xml': CONTENT, '../x': CONTENT })],
    [
      'a name that leads outside on Windows',
      'document-damaged',
      zip({ 'a.xml': CONTENT, 'b\\..\\..\\x': CONTENT }),
    ],
    ['an absolute name', 'document-damaged', zip({ 'a.xml': CONTENT, '/etc/x': CONTENT })],
    ['a drive in a name', 'document-damaged', zip({ 'a.xml': CONTENT, 'C:/x': CONTENT })],
    ['the same name twice', 'document-damaged', zip({ 'a.xml': CONTENT, 'A.XML': CONTENT })],
  ])('with %s is refused as %s', (_what, code, bytes) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it('is refused when its directory leaves an entry out', () => {
    expect(codeOf(changed(ZIP, END, 8, 1, 0, 1))).toBe('document-damaged');
  });

  it('is refused when its entries share bytes', () => {
    const inner = Buffer.from(zip({ 'b.xml': CONTENT }));
    const outer = Buffer.from(zipSync({ 'a.xml': inner }, { level: 0 }));
    const entry = inner.subarray(find(inner, ENTRY), find(inner, END));
    entry.writeUInt32LE(outer.indexOf(Buffer.from(LOCAL, 'latin1'), 1), 42);
    const end = Buffer.from(outer.subarray(find(outer, END)));
    end.set([2, 0, 2, 0], 8);
    end.writeUInt32LE(end.readUInt32LE(12) + entry.length, 12);
    const both = Buffer.concat([outer.subarray(0, find(outer, END)), entry, end]);
    expect(() => new Archive(both)).toThrow(expect.objectContaining({ code: 'document-damaged' }));
  });

  it('stops inflating a part as soon as it is more than a document has', () => {
    const bomb = zip({ 'a.xml': new Uint8Array(9_000_000) });
    let given = 0;
    const archive = new Archive(bomb, { part: 100_000, all: 200_000 });
    const read = (): void => archive.read('a.xml', ({ length }) => (given += length));
    expect(read).toThrow(expect.objectContaining({ code: 'document-too-complex' }));
    expect(given).toBeLessThanOrEqual(100_000);
  });

  it('stops at a small part that is packed tighter than any text', () => {
    let given = 0;
    const read = (): void =>
      new Archive(zip({ 'a.xml': new Uint8Array(12_000_000) })).read(
        'a.xml',
        ({ length }) => (given += length),
      );
    expect(read).toThrow(expect.objectContaining({ code: 'document-too-complex' }));
    expect(given).toBeLessThanOrEqual(8_000_000);
  });

  it('stops when all its parts are more than a document has', () => {
    const part = new Uint8Array(60);
    const archive = new Archive(zip({ a: part, b: part, c: part }), { part: 100, all: 150 });
    const read = (name: string): void => archive.read(name, () => undefined);
    read('a');
    read('b');
    expect(() => read('c')).toThrow(expect.objectContaining({ code: 'document-too-complex' }));
  });

  it('says that a part is missing', () => {
    expect(codeOf(ZIP, 'd.xml')).toBe('document-damaged');
  });
});
