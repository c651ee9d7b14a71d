import type { Chance } from './chance.ts';
import { WORDS } from './spoil-text.ts';

const TAG = /<(\/?)([\w:]+)((?:\s[^<>]*?)?)(\/?)>/gu;

interface Element {
  readonly from: number;
  readonly to: number;
}

/** Where the element that begins with the tag ends: with itself, or with the tag that closes it. */
function elementAt(tags: readonly RegExpExecArray[], at: number): Element | null {
  const [opening] = tags.slice(at, at + 1);
  if (!opening) return null;
  const from = opening.index;
  if (opening[4] === '/') return { from, to: from + opening[0].length };
  let depth = 0;
  for (const tag of tags.slice(at)) {
    if (tag[4] !== '/') depth += tag[1] === '/' ? -1 : 1;
    if (depth === 0) return { from, to: tag.index + tag[0].length };
  }
  return null;
}

function anyElement(xml: string, chance: Chance): Element | null {
  const tags = [...xml.matchAll(TAG)];
  const openings = tags.flatMap((tag, at) => (tag[1] === '' ? [at] : []));
  return elementAt(tags, chance.of(openings) ?? -1);
}

const spliced = (xml: string, { from, to }: Element, words: string): string =>
  xml.slice(0, from) + words + xml.slice(to);

function changeElement(xml: string, chance: Chance): string {
  const one = anyElement(xml, chance);
  const other = anyElement(xml, chance);
  if (!one || !other) return xml;
  const words = xml.slice(one.from, one.to);
  switch (chance.below(4)) {
    case 0:
      return spliced(xml, one, '');
    case 1:
      return spliced(xml, one, words.length < 20_000 ? words.repeat(2 + chance.below(3)) : words);
    case 2:
      return spliced(xml, other, words);
    default:
      // Into itself: elements stand where none is expected, and deeper than any program writes them.
      return spliced(xml, { from: one.to, to: one.to }, words.replace(/>/u, `>${words.slice(0, 5000)}`));
  }
}

function changeAttribute(xml: string, chance: Chance): string {
  const attributes = [...xml.matchAll(/ [\w:]+="([^"]*)"/gu)];
  const found = chance.of(attributes);
  if (!found) return xml;
  const words =
    chance.below(4) === 0
      ? ''
      : found[0].replace(/"[^"]*"/u, () => `"${chance.of(WORDS).replaceAll('&', '&amp;')}"`);
  return spliced(xml, { from: found.index, to: found.index + found[0].length }, words);
}

function changeWords(xml: string, chance: Chance): string {
  const texts = [...xml.matchAll(/>([^<>]+)</gu)];
  const found = chance.of(texts);
  if (!found) return xml;
  return spliced(xml, { from: found.index + 1, to: found.index + found[0].length - 1 }, chance.of(WORDS));
}

/** Changes elements, attributes or words of a part, mostly so that it remains XML. */
export function spoilXml(xml: string, chance: Chance): string {
  const changes = [
    changeElement,
    changeElement,
    changeAttribute,
    changeAttribute,
    changeWords,
    changeWords,
  ] as const;
  return chance.of(changes)(xml, chance);
}
