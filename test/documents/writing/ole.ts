const SECTOR = 512;
const FREE = 0xffffffff;
const END_OF_CHAIN = 0xfffffffe;
const TABLE_SECTOR = 0xfffffffd;
/** Smaller streams would stand in a stream of their own kind. */
const SMALLEST = 4096;

function header(): Buffer {
  const bytes = Buffer.alloc(SECTOR, 0);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  bytes.writeUInt16LE(0x3e, 24);
  bytes.writeUInt16LE(3, 26);
  bytes.writeUInt16LE(0xfffe, 28);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt16LE(6, 32);
  bytes.writeUInt32LE(1, 44);
  bytes.writeUInt32LE(1, 48);
  bytes.writeUInt32LE(SMALLEST, 56);
  bytes.writeUInt32LE(END_OF_CHAIN, 60);
  bytes.writeUInt32LE(END_OF_CHAIN, 68);
  bytes.fill(0xff, 76);
  bytes.writeUInt32LE(0, 76);
  return bytes;
}

function directoryEntry(
  name: string,
  kind: number,
  start: number,
  size: number,
  child = FREE,
  right = FREE,
): Buffer {
  const bytes = Buffer.alloc(128, 0);
  bytes.write(name, 'utf16le');
  bytes.writeUInt16LE((name.length + 1) * 2, 64);
  bytes[66] = kind;
  bytes[67] = 1;
  bytes.writeUInt32LE(FREE, 68);
  bytes.writeUInt32LE(right, 72);
  bytes.writeUInt32LE(child, 76);
  bytes.writeUInt32LE(start, 116);
  bytes.writeUInt32LE(size, 120);
  return bytes;
}

/**
 * A compound file of Office before 2007, in which also a document with a password stands. At most three streams, each
 * filled up with noughts.
 */
export function oleFile(names: readonly string[]): Uint8Array {
  const sectors = SMALLEST / SECTOR;
  const first = (at: number): number => 2 + at * sectors;
  const table = Buffer.alloc(SECTOR, 0xff);
  table.writeUInt32LE(TABLE_SECTOR, 0);
  table.writeUInt32LE(END_OF_CHAIN, 4);
  names.forEach((_name, at) => {
    for (let i = 0; i < sectors; i += 1)
      table.writeUInt32LE(i === sectors - 1 ? END_OF_CHAIN : first(at) + i + 1, (first(at) + i) * 4);
  });
  const entries = names.map((name, at) =>
    directoryEntry(name, 2, first(at), SMALLEST, FREE, at + 1 < names.length ? at + 2 : FREE),
  );
  const directory = Buffer.alloc(SECTOR, 0);
  Buffer.concat([directoryEntry('Root Entry', 5, END_OF_CHAIN, 0, 1), ...entries]).copy(directory);
  return Buffer.concat([header(), table, directory, Buffer.alloc(names.length * SMALLEST, 0)]);
}
