import { crc32, createDeflateRaw, deflateRawSync } from 'node:zlib';

/** An entry of a zip container as it is written, true or not. */
export interface RawEntry {
  readonly name: string;
  readonly compressed: Uint8Array;
  /** As its headers claim it, in bytes. */
  readonly size: number;
  readonly crc: number;
  /** Bit 0: encrypted. */
  readonly flags?: number;
  /** Whether it stands only in the directory and shares the bytes of the entry before it. */
  readonly shared?: boolean;
}

export function rawEntry(name: string, content: string | Uint8Array): RawEntry {
  const bytes = Buffer.from(content);
  return { name, compressed: deflateRawSync(bytes), size: bytes.length, crc: crc32(bytes) };
}

/** An entry whose content is one chunk repeated, without ever holding all of it. */
export async function repeatedEntry(name: string, chunk: string, times: number): Promise<RawEntry> {
  const bytes = Buffer.from(chunk);
  const deflate = createDeflateRaw({ level: 9 });
  const parts: Buffer[] = [];
  deflate.on('data', (part: Buffer) => parts.push(part));
  const ended = new Promise((resolve, reject) => deflate.on('end', resolve).on('error', reject));
  let crc = 0;
  for (let count = 0; count < times; count += 1) {
    crc = crc32(bytes, crc);
    if (!deflate.write(bytes)) await new Promise((resolve) => deflate.once('drain', resolve));
  }
  deflate.end();
  await ended;
  return { name, compressed: Buffer.concat(parts), size: bytes.length * times, crc };
}

const DEFLATED = 8;

/** The fields that the header of an entry and its line in the directory have in common. */
function common({ name, compressed, size, crc, flags = 0 }: RawEntry): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(flags, 2);
  fields.writeUInt16LE(DEFLATED, 4);
  fields.writeUInt32LE(crc, 10);
  fields.writeUInt32LE(compressed.length, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(Buffer.byteLength(name), 22);
  return fields;
}

function directoryLine(entry: RawEntry, offset: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([
    Buffer.from('PK\u0001\u0002\u0014\0', 'latin1'),
    common(entry),
    rest,
    Buffer.from(entry.name),
  ]);
}

/** A zip container with exactly these headers. */
export function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const files: Buffer[] = [];
  const lines: Buffer[] = [];
  let at = 0;
  let last = 0;
  for (const entry of entries) {
    if (!entry.shared) {
      const file = Buffer.concat([
        Buffer.from('PK\u0003\u0004', 'latin1'),
        common(entry),
        Buffer.from(entry.name),
        entry.compressed,
      ]);
      files.push(file);
      last = at;
      at += file.length;
    }
    lines.push(directoryLine(entry, last));
  }
  const directory = Buffer.concat(lines);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(entries.length % 65_536, 8);
  end.writeUInt16LE(entries.length % 65_536, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, directory, end]);
}
