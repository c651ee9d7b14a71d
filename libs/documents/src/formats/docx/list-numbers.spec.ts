import { describe, expect, it } from '@jest/globals';
import { openContent } from '../open-content.ts';
import { docxOf, inList, paragraph, row, cell, table } from '../testing/ooxml.ts';
import { shown } from '../testing/shown.ts';
import { countIn } from './number-words.ts';

/** A level of a list: its format, its text and further properties. */
type Level = readonly [format: string, text: string, more?: string];
const level = ([format, text, more = '']: Level, at: number): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const family = (id: number, levels: readonly Level[], more = ''): string =>
  `<w:abstractNum w:abstractNumId="${id}">${more}${levels.map(level).join('')}</w:abstractNum>`;
const list = (id: number, familyId: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${familyId}"/>${more}</w:num>`;
const restart = (at: number, from: number): string =>
  `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${from}"/></w:lvlOverride>`;
const outline: readonly Level[] = [
  ['upperRoman', '%1.'],
  ['decimal', '%1.%2.'],
  ['lowerLetter', '%3)'],
];
const DECIMAL: readonly Level[] = [
  ['decimal', '%1.'],
  ['decimal', '%1.%2.'],
  ['decimal', '%1.%2.%3'],
];
const at = (deep: number, id = 1): string => paragraph('x', inList(id, deep));
const read = (body: string, numbering: string, styles?: string): unknown[] =>
  shown(openContent(docxOf({ body, numbering, ...(styles !== undefined && { styles }) }), 'plan.docx'));
const numbersOf = (...args: Parameters<typeof read>): string[] =>
  read(...args).map((text) => String(text).replace(/ ?x$/u, ''));

describe('the numbers that Word shows before paragraphs', () => {
  it('count each level, and deeper ones anew', () => {
    const body = [0, 1, 1, 2, 0, 1, 2, 2].map((deep) => at(deep)).join('');
    expect(numbersOf(body, family(0, DECIMAL) + list(1, 0))).toEqual([
      '1.',
      '1.1.',
      '1.2.',
      '1.2.1',
      '2.',
      '2.1.',
      '2.1.1',
      '2.1.2',
    ]);
  });

  it('are shown each in the format of its level', () => {
    expect(numbersOf([0, 1, 2, 2].map((deep) => at(deep)).join(''), family(0, outline) + list(1, 0))).toEqual(
      ['I.', 'I.1.', 'a)', 'b)'],
    );
  });

  it('are all figures where a level says so', () => {
    const levels: Level[] = [outline[0]!, ['decimal', '%1.%2', '<w:isLgl/>']];
    expect(numbersOf(at(0) + at(1), family(0, levels) + list(1, 0))).toEqual(['I.', '1.1']);
  });

  it('show a level above that was never counted as where it begins', () => {
    expect(numbersOf(at(1) + at(0), family(0, DECIMAL) + list(1, 0))).toEqual(['1.1.', '1.']);
  });

  it('go on through paragraphs outside the list', () => {
    expect(numbersOf(at(0) + paragraph('y') + at(0), family(0, DECIMAL) + list(1, 0))).toEqual([
      '1.',
      'y',
      '2.',
    ]);
  });

  it('go on in a list of the same family, unless that begins anew', () => {
    const lists = family(0, DECIMAL) + list(1, 0) + list(2, 0) + list(3, 0, restart(0, 5));
    const body = at(0) + at(0, 2) + at(0, 3) + at(1, 3) + at(0, 3);
    expect(numbersOf(body, lists)).toEqual(['1.', '2.', '5.', '5.1.', '6.']);
  });

  it('follow a level that a list defines otherwise than its family', () => {
    const own = `<w:lvlOverride w:ilvl="0">${level(['upperLetter', '%1/'], 0)}</w:lvlOverride>`;
    expect(numbersOf(at(0) + at(0, 2), family(0, DECIMAL) + list(1, 0) + list(2, 0, own))).toEqual([
      '1.',
      'B/',
    ]);
  });

  it('go on under a new heading where the level is never begun anew', () => {
    const levels: Level[] = [DECIMAL[0]!, ['decimal', '%2.', '<w:lvlRestart w:val="0"/>']];
    expect(numbersOf(at(0) + at(1) + at(0) + at(1), family(0, levels) + list(1, 0))).toEqual([
      '1.',
      '1.',
      '2.',
      '2.',
    ]);
  });

  it('go on below a level that does not begin them anew', () => {
    const levels: Level[] = [DECIMAL[0]!, DECIMAL[1]!, ['decimal', '%3.', '<w:lvlRestart w:val="1"/>']];
    const body = [0, 1, 2, 1, 2, 0, 1, 2].map((deep) => at(deep)).join('');
    expect(numbersOf(body, family(0, levels) + list(1, 0))).toEqual([
      '1.',
      '1.1.',
      '1.',
      '1.2.',
      '2.',
      '2.',
      '2.1.',
      '1.',
    ]);
  });

  it('come from the style of a paragraph, and from those that it builds on', () => {
    const styles =
      `<w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>` +
      `<w:style w:type="paragraph" w:styleId="MucCon"><w:basedOn w:val="Muc"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>` +
      `<w:style w:type="paragraph" w:styleId="Khong"><w:basedOn w:val="Muc"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>`;
    const styled = (style: string, more = ''): string =>
      paragraph('x', `<w:pStyle w:val="${style}"/>${more}`);
    const body =
      styled('Muc') + styled('MucCon') + styled('Khong') + styled('Muc', inList(0)) + styled('MucCon');
    expect(numbersOf(body, family(0, DECIMAL) + list(1, 0), styles)).toEqual(['1.', '1.1.', '', '', '1.2.']);
  });

  it('take the level that names the style of the paragraph', () => {
    const levels: Level[] = [DECIMAL[0]!, [...DECIMAL[1]!, '<w:pStyle w:val="Con"/>'] as unknown as Level];
    const styles = `<w:style w:type="paragraph" w:styleId="Con"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    const body = at(0) + paragraph('x', '<w:pStyle w:val="Con"/>');
    expect(numbersOf(body, family(0, levels) + list(1, 0), styles)).toEqual(['1.', '1.1.']);
  });

  it('come from the list that a list style names', () => {
    const styles = `<w:style w:type="numbering" w:styleId="DS"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>`;
    const numbering =
      family(0, [], '<w:numStyleLink w:val="DS"/>') +
      family(1, outline, '<w:styleLink w:val="DS"/>') +
      list(1, 0) +
      list(2, 1);
    expect(numbersOf(at(0) + at(1), numbering, styles)).toEqual(['I.', 'I.1.']);
  });

  it('are one dash for any bullet but plain signs', () => {
    const bullet = (text: string): string => family(0, [['bullet', text]]) + list(1, 0);
    expect(['\uf0b7', '–', '+', '-'].flatMap((text) => numbersOf(at(0), bullet(text)))).toEqual([
      '-',
      '-',
      '+',
      '-',
    ]);
  });

  it('are not shown where their level is hidden', () => {
    const levels: Level[] = [['decimal', '%1.', '<w:rPr><w:vanish/></w:rPr>']];
    expect(numbersOf(at(0), family(0, levels) + list(1, 0))).toEqual(['']);
  });

  it('are the text of a cell that has no other', () => {
    const number = cell(paragraph('', inList(1)));
    expect(read(table([row([number, 'a']), row([number, 'b'])]), family(0, DECIMAL) + list(1, 0))).toEqual([
      [
        ['1.', 'a'],
        ['2.', 'b'],
      ],
    ]);
  });

  it('are left out of empty paragraphs between others, which count all the same', () => {
    expect(numbersOf(at(0) + paragraph('', inList(1)) + at(0), family(0, DECIMAL) + list(1, 0))).toEqual([
      '1.',
      '3.',
    ]);
  });

  it('do not count what a cell above covers, nor what was deleted', () => {
    const merged = (kind: string): string => cell(paragraph('', inList(1)), `<w:vMerge w:val="${kind}"/>`);
    const gone = `<w:p><w:pPr>${inList(1)}<w:rPr><w:del/></w:rPr></w:pPr></w:p>`;
    const body = table([row([merged('restart')]), row([merged('continue')])]) + gone + at(0);
    expect(read(body, family(0, DECIMAL) + list(1, 0))).toEqual([[['1.'], []], '2. x']);
  });

  it('are left out where the document does not define them', () => {
    expect(numbersOf(at(0, 7) + at(5), family(0, DECIMAL) + list(1, 0))).toEqual(['', '']);
  });
});

describe('a count in words', () => {
  it.each([
    ['decimal', 12, '12'],
    ['decimalZero', 7, '07'],
    ['upperRoman', 1994, 'MCMXCIV'],
    ['lowerRoman', 8, 'viii'],
    ['upperLetter', 27, 'AA'],
    ['lowerLetter', 28, 'bb'],
    ['none', 3, ''],
    ['chicago', 3, '3'],
    ['upperRoman', 0, '0'],
    ['lowerLetter', 0, '0'],
    ['lowerRoman', 999_999_999, '999999999'],
    ['upperLetter', 999_999_999, '999999999'],
  ])('in %s of %d', (format, value, expected) => {
    expect(countIn(format, value)).toBe(expected);
  });
});
