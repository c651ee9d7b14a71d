import type { Content } from '../../content/content.ts';
import { ContentBuilder } from '../../content/content-builder.ts';
import type { OfficePackage } from '../package/open-package.ts';
import { readRelationships, targetsOf } from '../package/relationships.ts';
import { readXml } from '../xml/read-xml.ts';
import type { Archive } from '../zip/archive.ts';
import { readListDefinitions } from './list-definitions.ts';
import { ListNumbers } from './list-numbers.ts';
import type { StoryReader } from './story.ts';
import { Story } from './story.ts';
import { readStyles } from './styles.ts';

/**
 * Opens a document of Word: the paragraphs and tables of its body, and apart from them its page headers and footers.
 * @throws UnreadableDocumentError when it is damaged, too large or too complex
 */
export function openDocx({ archive, main }: OfficePackage): Content {
  const builder = new ContentBuilder('docx');
  const related = readRelationships(archive, main);
  const styles = readStyles(archive, targetsOf(related, 'styles')[0]);
  const definitions = readListDefinitions(archive, targetsOf(related, 'numbering')[0]);
  const read = (part: string, reader: StoryReader): void =>
    readStory(archive, part, new Story(part, styles, new ListNumbers(definitions, styles), reader));
  read(main, bodyReader(builder));
  const headers = new Set([...targetsOf(related, 'header'), ...targetsOf(related, 'footer')]);
  for (const part of headers) if (archive.has(part)) read(part, headerReader(builder));
  return builder.build();
}

function readStory(archive: Archive, part: string, story: Story): void {
  readXml(archive, part, story);
  story.end();
}

/** A line break within a paragraph of the body begins a new line of the same paragraph. */
function bodyReader(builder: ContentBuilder): StoryReader {
  let number = 0;
  return {
    paragraph(lines) {
      if (lines.some((line) => line.trim() !== '')) number += 1;
      for (const line of lines) builder.paragraph(line, number);
    },
    table: (rows) => builder.table({ sheet: null, hidden: false }, rows),
  };
}

function headerReader(builder: ContentBuilder): StoryReader {
  return {
    paragraph: (lines) => lines.forEach((line) => builder.header(line)),
    table: (rows) => {
      for (const { cells } of rows)
        for (const { lines } of cells) lines.forEach((line) => builder.header(line));
    },
  };
}
