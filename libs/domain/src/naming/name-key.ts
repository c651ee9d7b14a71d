import { comparable } from '../document/plain-text.ts';

const TONE = '[\\u0300\\u0301\\u0303\\u0309\\u0323]';
/** "hoà" and "hòa", "uỷ" and "ủy": of an open syllable the tone is written over either vowel. */
const LATE_TONE = new RegExp(`(?:(o)([ae])|(u)(y))(${TONE})(?![\\p{L}\\p{M}])`, 'gu');

const earlyTones = (text: string): string =>
  text
    .normalize('NFD')
    .replace(LATE_TONE, (_, o = '', ae = '', u = '', y = '', tone: string) => `${o}${u}${tone}${ae}${y}`)
    .normalize('NFC');

const SPACED_SIGN = /\s*([^\p{L}\p{N}\s])\s*/gu;
const SIGNS_AROUND = /^[^\p{L}\p{N}(]+|[^\p{L}\p{N})]+$/gu;

/** A name in the form in which the same words are the same text: case, spaces and the place of tones say nothing. */
export const nameKey = (name: string): string =>
  earlyTones(comparable(name)).replace(SPACED_SIGN, '$1').replace(SIGNS_AROUND, '');

const LEVEL_BEFORE = /(?:^|[^\p{L}\p{N}])(?:tỉnh|thành phố|tp\.?) ?(\p{L}[^,]*)$/u;

/**
 * The province or city that the name of a body, or the name of the place itself, ends with ("UBND tỉnh Phú Hải" and
 * "Tỉnh Phú Hải": "phú hải"); null where it ends with none.
 */
export const placeAtEnd = (name: string): string | null =>
  LEVEL_BEFORE.exec(nameKey(name))?.[1]?.replace(/^.*(?:tỉnh|thành phố) /u, '') ?? null;
