import { strFromU8, strToU8, unzipSync } from 'fflate';
import { rawEntry, rawZip } from '../writing/raw-zip.ts';
import type { Chance } from './chance.ts';
import { spoilText, WORDS } from './spoil-text.ts';
import { spoilXml } from './spoil-xml.ts';

/** Flips bits, drops, doubles and cuts bytes of a file, whatever they mean. */
function spoilBytes(bytes: Uint8Array, chance: Chance): Uint8Array {
  const spoilt = Uint8Array.from(bytes);
  const at = chance.below(spoilt.length);
  const length = 1 + chance.below(64);
  switch (chance.below(4)) {
    case 0:
      for (let count = 1 + chance.below(8); count > 0; count -= 1) {
        const place = chance.below(spoilt.length);
        spoilt[place] = (spoilt[place] ?? 0) ^ (1 << chance.below(8));
      }
      return spoilt;
    case 1:
      return Buffer.concat([spoilt.subarray(0, at), spoilt.subarray(at + length)]);
    case 2:
      return Buffer.concat([spoilt.subarray(0, at + length), spoilt.subarray(at)]);
    default:
      return spoilt.subarray(0, at);
  }
}

type Part = readonly [name: string, bytes: Uint8Array];

const container = (parts: readonly Part[]): Uint8Array =>
  rawZip(parts.map(([name, bytes]) => rawEntry(name, bytes)));

/** Drops, renames and swaps the parts of a container. */
function spoilNames(parts: readonly Part[], chance: Chance): Part[] {
  const [one, other] = [chance.below(parts.length), chance.below(parts.length)];
  const [name, bytes] = parts[one] ?? ['', new Uint8Array()];
  const renamed = chance.of([`${name}.bak`, name.toUpperCase(), `../${name}`, `${name}/`, ...WORDS]);
  switch (chance.below(3)) {
    case 0:
      return parts.toSpliced(one, 1);
    case 1:
      return parts.with(one, [renamed, bytes]);
    default:
      return parts.with(one, [name, parts[other]?.[1] ?? bytes]);
  }
}

/** No part of the corpus is larger; a damaged header may claim that one is. */
const LARGEST_PART = 5_000_000;

/** The parts of a container; null where its bytes are damaged already. */
function partsOf(bytes: Uint8Array): readonly Part[] | null {
  try {
    return Object.entries(unzipSync(bytes, { filter: ({ originalSize }) => originalSize < LARGEST_PART }));
  } catch {
    return null;
  }
}

/** Parts that hold text, which are damaged more often than those that describe the container. */
const USUAL = /document\.xml$|sheet\d+\.xml$|sharedStrings|numbering/u;

function spoilContainer(bytes: Uint8Array, chance: Chance): Uint8Array {
  const parts = partsOf(bytes);
  if (parts === null || parts.length === 0) return spoilBytes(bytes, chance);
  if (chance.below(8) === 0) return container(spoilNames(parts, chance));
  const usual = parts.filter(([name]) => USUAL.test(name));
  const part = chance.of(chance.below(3) > 0 && usual.length > 0 ? usual : parts);
  if (part === undefined) return bytes;
  let xml = strFromU8(part[1]);
  for (let count = 1 + chance.below(4); count > 0; count -= 1) xml = spoilXml(xml, chance);
  return container(parts.with(parts.indexOf(part), [part[0], strToU8(xml)]));
}

/** The file with some damage: of its bytes, of the parts of its container, of its elements, of its lines. */
export function spoil(bytes: Uint8Array, fileName: string, chance: Chance): Uint8Array {
  if (chance.below(6) === 0) return spoilBytes(bytes, chance);
  return fileName.endsWith('.txt')
    ? strToU8(spoilText(strFromU8(bytes), chance))
    : spoilContainer(bytes, chance);
}
