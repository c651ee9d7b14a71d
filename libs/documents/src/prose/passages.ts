import type { Block, Content, Paragraph, Table } from '../content/content.ts';
import { listMarkerOf } from './list-marker.ts';
import type { Piece } from './piece.ts';

/** A paragraph as it was written, its wrapped lines joined. */
export interface Passage extends Piece {
  /** Of the document, 1-based; null in a table. */
  readonly paragraph: number | null;
}

/** A text with longer lines is not wrapped at a width: each of its lines is a paragraph. In characters. */
const WIDEST_WRAP = 160;
const NEARLY_FULL = 0.8;

const ENDS = /[.:;!?…][”")\]]*$/u;

/** At which width lines were wrapped. */
interface Wrap {
  readonly width: number;
  /** Whether most full lines end within a sentence, so that one which ends in a stop may go on as well. */
  readonly sure: boolean;
}

function wrapOf(lines: readonly Paragraph[]): Wrap | null {
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.length), 0);
  const full = lines.filter(({ text }) => text.length >= NEARLY_FULL * width);
  const unfinished = full.filter(({ text }) => !ENDS.test(text));
  return width <= WIDEST_WRAP ? { width, sure: unfinished.length * 2 > full.length } : null;
}

function* passagesOfTable(table: Table): Iterable<Passage> {
  if (table.hidden) return;
  for (const row of table.rows) {
    for (const cell of row.hidden ? [] : row.cells) {
      let from = cell.offset;
      for (const text of cell.lines) {
        yield { text, from, paragraph: null };
        from += text.length + 1;
      }
    }
  }
}

const passagesOf = (block: Block): Iterable<Passage> =>
  block.kind === 'table'
    ? passagesOfTable(block)
    : [{ text: block.text, from: block.offset, paragraph: block.number }];

const isCapitals = (text: string): boolean => text === text.toUpperCase() && /\p{L}/u.test(text);
const isBareMarker = (text: string): boolean => listMarkerOf(text)?.length === text.length;

/** Whether the line goes on in the next: its first word had no room, or its sentence has no end yet. */
function goesOn(line: Paragraph, next: Paragraph, last: Passage, wrap: Wrap | null): boolean {
  if (next.number === line.number) return isBareMarker(last.text);
  if (next.number !== line.number + 1 || listMarkerOf(next.text) !== null || isCapitals(line.text))
    return false;
  const [firstWord = ''] = next.text.split(' ', 1);
  const hadNoRoom =
    wrap !== null &&
    line.text.length + 1 + firstWord.length > wrap.width &&
    (wrap.sure || !ENDS.test(line.text));
  return hadNoRoom || (/^\p{Ll}/u.test(next.text) && /[\p{Ll}\d,&]$/u.test(line.text));
}

function joinLines(lines: readonly Paragraph[], text: string): Passage[] {
  const wrap = wrapOf(lines);
  const passages: Passage[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const last = passages.at(-1);
    if (before && last && goesOn(before, line, last, wrap))
      passages[passages.length - 1] = {
        ...last,
        text: text.slice(last.from, line.offset + line.text.length),
      };
    else passages.push({ text: line.text, from: line.offset, paragraph: line.number });
  });
  return passages;
}

/** The paragraphs of a document in reading order; those of a plain text file, as they were before they were wrapped. */
export function passagesIn(content: Content): readonly Passage[] {
  const lines = content.blocks.filter((block): block is Paragraph => block.kind === 'paragraph');
  const ofLinesAlone = content.format === 'txt' && lines.length === content.blocks.length;
  return ofLinesAlone
    ? joinLines(lines, content.text)
    : content.blocks.flatMap((block) => [...passagesOf(block)]);
}
