import type { Content } from '../../content/content.ts';

/** What a document shows, in short: a paragraph as its text, a table as rows of cells, lines joined by `|`. */
export function shown(content: Content): (string | string[][])[] {
  return content.blocks.map((block) =>
    block.kind === 'paragraph'
      ? block.text
      : block.rows.map(({ cells }) => cells.map(({ lines }) => lines.join('|'))),
  );
}
