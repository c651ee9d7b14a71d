import { damaged } from '../damaged.ts';
import { encrypted, tooComplex } from '../refusals.ts';

/** One file of an archive, as the archive's directory describes it. Its sizes are claims until it is inflated. */
export interface ZipEntry {
  readonly name: string;
  /** 0: stored, 8: deflated. */
  readonly method: number;
  readonly compressed: Uint8Array;
  readonly size: number;
  readonly crc: number;
  /** Where its header and its data stand in the archive. */
  readonly from: number;
  readonly to: number;
}

/** A document with many pictures has some hundred. */
const MOST_ENTRIES = 5_000;
const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_SIZE = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;
const ENCRYPTED = 1;
/** Stands for a size or place that is told in the extra field. */
const IN_EXTRA = 0xffffffff;
const ZIP64_EXTRA = 1;
const DIRECTORY = 'zip';

/**
 * The entries of a ZIP archive by its directory at the end, which a truncated archive lacks.
 * @throws UnreadableDocumentError when the directory is missing, contradicts the entries or is too long
 */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { count, at, end } = findDirectory(view);
    const entries: ZipEntry[] = [];
    let next = at;
    for (let index = 0; index < count; index += 1) {
      const { entry, size } = readEntry(bytes, view, next);
      entries.push(entry);
      next += size;
    }
    if (next !== end) throw damaged(DIRECTORY);
    refuseOverlaps(entries, at);
    return entries;
  } catch (error) {
    if (error instanceof RangeError) throw damaged(DIRECTORY, error);
    throw error;
  }
}

function findDirectory(view: DataView): { count: number; at: number; end: number } {
  const earliest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  let place = view.byteLength - END_SIZE;
  while (place >= earliest && view.getUint32(place, true) !== END_SIGNATURE) place -= 1;
  if (place < earliest) throw damaged(DIRECTORY);
  const comment = view.getUint16(place + 20, true);
  const count = view.getUint16(place + 10, true);
  const at = view.getUint32(place + 16, true);
  const end = at + view.getUint32(place + 12, true);
  const onOneDisk = view.getUint32(place + 4, true) === 0 && view.getUint16(place + 8, true) === count;
  if (!onOneDisk || end > place || place + END_SIZE + comment > view.byteLength) throw damaged(DIRECTORY);
  if (count > MOST_ENTRIES)
    throw tooComplex(
      `tệp nén có quá ${MOST_ENTRIES} thành phần`,
      `over ${MOST_ENTRIES} parts in the archive`,
    );
  return { count, at, end };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; size: number } {
  if (view.getUint32(at, true) !== ENTRY_SIGNATURE) throw damaged(DIRECTORY);
  const [nameSize, extraSize, commentSize] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
  const afterName = at + ENTRY_SIZE + nameSize!;
  const name = bytes.subarray(at + ENTRY_SIZE, afterName);
  const extra = new DataView(view.buffer, view.byteOffset + afterName, extraSize);
  const sizes = sizesOf(view, at, extra);
  if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) throw encrypted();
  const start = dataStart(bytes, view, sizes.offset, name);
  const to = start + sizes.compressed;
  if (to > at) throw damaged(DIRECTORY);
  return {
    entry: {
      name: new TextDecoder().decode(name).replaceAll('\\', '/'),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      compressed: bytes.subarray(start, to),
      size: sizes.size,
      from: sizes.offset,
      to,
    },
    size: ENTRY_SIZE + nameSize! + extraSize! + commentSize!,
  };
}

/** The sizes of an entry, from the ZIP64 extra field where the entry has no room for them. */
function sizesOf(
  view: DataView,
  at: number,
  extra: DataView,
): { size: number; compressed: number; offset: number } {
  const wide = wideFields(extra);
  const field = (place: number): number => {
    const value = view.getUint32(at + place, true);
    return value === IN_EXTRA ? (wide.shift() ?? value) : value;
  };
  return { size: field(24), compressed: field(20), offset: field(42) };
}

function wideFields(extra: DataView): number[] {
  for (let at = 0; at + 4 <= extra.byteLength; at += 4 + extra.getUint16(at + 2, true)) {
    if (extra.getUint16(at, true) !== ZIP64_EXTRA) continue;
    const count = Math.floor(extra.getUint16(at + 2, true) / 8);
    return Array.from({ length: count }, (_, index) => Number(extra.getBigUint64(at + 4 + 8 * index, true)));
  }
  return [];
}

/** Where the data begins: after the entry's own header, which must bear the name that the directory gives. */
function dataStart(bytes: Uint8Array, view: DataView, at: number, name: Uint8Array): number {
  if (view.getUint32(at, true) !== LOCAL_SIGNATURE) throw damaged(DIRECTORY);
  const nameSize = view.getUint16(at + 26, true);
  const own = bytes.subarray(at + LOCAL_SIZE, at + LOCAL_SIZE + nameSize);
  if (Buffer.compare(own, name) !== 0) throw damaged(DIRECTORY);
  return at + LOCAL_SIZE + nameSize + view.getUint16(at + 28, true);
}

/** Entries that share bytes are how a small archive inflates to a huge one. */
function refuseOverlaps(entries: readonly ZipEntry[], directory: number): void {
  const byPlace = [...entries].sort((a, b) => a.from - b.from);
  byPlace.forEach(({ to }, index) => {
    if (to > (byPlace[index + 1]?.from ?? directory)) throw damaged(DIRECTORY);
  });
}
