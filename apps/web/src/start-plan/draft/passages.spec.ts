import { describe, expect, it } from '@jest/globals';
import { paragraphsOf, placesOf } from './passages.ts';

const TEXT = 'Kế hoạch. Việc một là đây. Việc hai.';
const place = (ref: string, quote: string) => ({ ref, source: { quote, offset: TEXT.indexOf(quote) } });
const shown = (starts: readonly number[], ...items: ReturnType<typeof place>[]) =>
  paragraphsOf(TEXT, starts, placesOf(items)).map(({ pieces }) =>
    pieces.map(({ text, ref, isEnd }) => `${ref ?? '-'}${isEnd ? '!' : ''}:${text}`),
  );

describe('the places of items in a document', () => {
  it('part their paragraphs into pieces, and leave no letter out', () => {
    expect(shown([0, 10, 27], place('1', 'Việc một'), place('2', 'Việc hai.'))).toEqual([
      ['-:Kế hoạch. '],
      ['1!:Việc một', '-: là đây. '],
      ['2!:Việc hai.'],
    ]);
  });

  it('go on over the border of a paragraph, and end once', () => {
    expect(shown([0, 10, 15], place('1', 'Việc một'))).toEqual([
      ['-:Kế hoạch. '],
      ['1:Việc '],
      ['1!:một', '-: là đây. Việc hai.'],
    ]);
  });

  it('give way to the one that begins within them', () => {
    expect(shown([0], place('1', 'Việc một là đây.'), place('2', 'là đây. Việc hai.'))).toEqual([
      ['-:Kế hoạch. ', '1!:Việc một ', '2!:là đây. Việc hai.'],
    ]);
  });

  it('show a text without paragraphs or places as it is', () => {
    expect(shown([])).toEqual([[`-:${TEXT}`]]);
  });
});
