import { tooComplex } from '../refusals.ts';
import { readXmlIfThere } from '../xml/read-xml.ts';
import type { Archive } from '../zip/archive.ts';
import { RichText } from './rich-text.ts';

const MOST_STRINGS = 500_000;
/** In UTF-16 units. */
const LONGEST = 20_000_000;

/** The texts that cells refer to by their place in this list. */
export function readSharedStrings(archive: Archive, part: string | undefined): string[] {
  const strings: string[] = [];
  const rich = new RichText();
  let length = 0;
  readXmlIfThere(archive, part, {
    open(element) {
      if (element.name === 'x:si') rich.clear();
      return rich.open(element);
    },
    text: (text) => rich.write(text),
    close(name) {
      rich.close(name);
      if (name !== 'x:si') return;
      strings.push(rich.text);
      length += rich.text.length;
      if (strings.length > MOST_STRINGS || length > LONGEST)
        throw tooComplex('bảng tính có quá nhiều chữ', 'the workbook holds too much text');
    },
  });
  return strings;
}
