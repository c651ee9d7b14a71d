import type { Content } from '../../content/content.ts';
import { ContentBuilder } from '../../content/content-builder.ts';

/** A document of paragraphs, as each format opens it; an empty one is a blank line of a plain text file. */
export function contentOf(paragraphs: readonly string[], format: Content['format'] = 'txt'): Content {
  const builder = new ContentBuilder(format);
  paragraphs.forEach((paragraph, index) => builder.paragraph(paragraph, index + 1));
  return builder.build();
}
