/** Characters that show nothing: soft hyphen, zero-width ones, byte order mark. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const ANY_DASH = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/gu;

/** The text in NFC with single ordinary spaces, trimmed: the form in which every text of a document is kept. */
export function plainText(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
}

/** The plain text in the form in which phrases are compared: lower case, every dash a hyphen. */
export function comparable(text: string): string {
  // Old Vietnamese fonts write the Icelandic eth, which looks the same as đ.
  return plainText(text).toLowerCase().replace(ANY_DASH, '-').replace(/ð/gu, 'đ');
}
