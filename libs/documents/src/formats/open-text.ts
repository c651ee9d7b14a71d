import type { Content } from '../content/content.ts';
import { ContentBuilder } from '../content/content-builder.ts';
import { decodeText } from './decode-text.ts';

/** A plain text: each line is a paragraph. A tab ends a cell in text copied from a table, so it ends a paragraph. */
export function openText(bytes: Uint8Array): Content {
  const builder = new ContentBuilder('txt');
  decodeText(bytes)
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .forEach((line, index) => {
      for (const part of line.split(/[\t\f\v]/u)) builder.paragraph(part, index + 1);
    });
  return builder.build();
}
