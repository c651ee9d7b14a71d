/** Signs of the fonts Symbol and Wingdings, by their place in the font. */
const IN_SYMBOL: Readonly<Record<number, string>> = {
  0x2d: '-',
  0xa3: '≤',
  0xae: '→',
  0xb0: '°',
  0xb1: '±',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
};
const IN_WINGDINGS: Readonly<Record<number, string>> = {
  0x6c: '•',
  0x6e: '■',
  0x6f: '☐',
  0x71: '☐',
  0xa7: '▪',
  0xa8: '☐',
  0xe0: '→',
  0xf0: '→',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};
const PRIVATE_AREA = 0xf000;

/** A sign that is given by its place in a font. A sign of an unknown font shows as a space. */
export function symbolOf(font: string, place: string): string {
  const code = /^[0-9A-F]{1,4}$/iu.test(place) ? Number.parseInt(place, 16) : 0;
  const ownSigns = /^wingdings/iu.test(font) ? IN_WINGDINGS : /^symbol$/iu.test(font) ? IN_SYMBOL : null;
  if (ownSigns) return ownSigns[code >= PRIVATE_AREA ? code - PRIVATE_AREA : code] ?? ' ';
  const isSign = code >= 0x20 && (code < 0xd800 || code >= 0xf900);
  return isSign ? String.fromCharCode(code) : ' ';
}
