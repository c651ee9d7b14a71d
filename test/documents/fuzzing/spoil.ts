import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipped } from '../writing/zip.ts';
import type { Parts } from '../writing/zip.ts';
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

/** Drops, renames and swaps the parts of a container. */
function spoilNames(parts: Record<string, Uint8Array>, chance: Chance): Parts {
  const names = Object.keys(parts);
  const [one, other] = [chance.of(names) ?? '', chance.of(names) ?? ''];
  const { [one]: first = new Uint8Array(), ...rest } = parts;
  switch (chance.below(3)) {
    case 0:
      return rest;
    case 1:
      return {
        ...rest,
        [chance.of([`${one}.bak`, one.toUpperCase(), `../${one}`, `${one}/`, ...WORDS]) ?? one]: first,
      };
    default:
      return { ...parts, [one]: parts[other] ?? first, [other]: first };
  }
}

/** The parts of a container; null where its bytes are damaged already. */
function partsOf(bytes: Uint8Array): Record<string, Uint8Array> | null {
  try {
    return unzipSync(bytes);
  } catch {
    return null;
  }
}

function spoilContainer(bytes: Uint8Array, chance: Chance): Uint8Array {
  const parts = partsOf(bytes);
  if (parts === null) return spoilBytes(bytes, chance);
  if (chance.below(8) === 0) return zipped(spoilNames(parts, chance));
  const names = Object.keys(parts);
  const usual = names.filter((name) => /document\.xml$|sheet\d+\.xml$|sharedStrings|numbering/u.test(name));
  const name = chance.of(chance.below(3) > 0 && usual.length > 0 ? usual : names) ?? '';
  const part = parts[name];
  if (part === undefined) return bytes;
  let xml = strFromU8(part);
  for (let count = 1 + chance.below(4); count > 0; count -= 1) xml = spoilXml(xml, chance);
  return zipped({ ...parts, [name]: strToU8(xml) });
}

/** The file with some damage: of its bytes, of the parts of its container, of its elements, of its lines. */
export function spoil(bytes: Uint8Array, fileName: string, chance: Chance): Uint8Array {
  if (chance.below(6) === 0) return spoilBytes(bytes, chance);
  return fileName.endsWith('.txt')
    ? strToU8(spoilText(strFromU8(bytes), chance))
    : spoilContainer(bytes, chance);
}
