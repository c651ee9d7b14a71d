import { crc32 } from 'node:zlib';
import { Inflate } from 'fflate';
import { damaged } from '../damaged.ts';
import { tooComplex } from '../refusals.ts';
import type { ZipEntry } from './zip-directory.ts';

/** So many bytes are inflated at once; they become at most about a thousand times as many. */
const STEP = 4_096;
/** A part this large must not have been packed tighter than text of a document packs. */
const UNSUSPECTED_SIZE = 8_000_000;
const TIGHTEST = 250;

/**
 * Gives the content of an entry piece by piece, and stops as soon as it is more than it may be.
 * @param limit in bytes
 * @returns its size in bytes
 * @throws UnreadableDocumentError when it is too large, cut, or not what was packed
 */
export function inflateEntry(entry: ZipEntry, limit: number, give: (piece: Uint8Array) => void): number {
  let size = 0;
  let sum = 0;
  const largest = Math.min(limit, Math.max(UNSUSPECTED_SIZE, TIGHTEST * entry.compressed.length));
  eachPiece(entry, (piece) => {
    size += piece.length;
    if (size > largest) throw tooMuch(entry.name);
    sum = crc32(piece, sum);
    give(piece);
  });
  if (size !== entry.size || sum !== entry.crc) throw damaged(entry.name);
  return size;
}

const tooMuch = (name: string): Error =>
  tooComplex(`phần “${name}” giải nén ra quá nhiều dữ liệu`, `its part "${name}" inflates to too much data`);

function eachPiece({ name, method, compressed }: ZipEntry, give: (piece: Uint8Array) => void): void {
  const take = method === 8 ? inflater(give) : method === 0 ? give : null;
  if (take === null) throw damaged(name);
  for (let at = 0; at === 0 || at < compressed.length; at += STEP)
    take(compressed.subarray(at, at + STEP), at + STEP >= compressed.length);
}

function inflater(give: (piece: Uint8Array) => void): (piece: Uint8Array, last: boolean) => void {
  const inflate = new Inflate((piece) => give(piece));
  return (piece, last) => inflate.push(piece, last);
}
