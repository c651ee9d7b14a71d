import { describe, expect, it } from '@jest/globals';
import { passagesIn } from './passages.ts';
import { segmentsOf } from './segments.ts';
import { contentOf } from './testing/prose-content.ts';

const texts = (lines: readonly string[], format: 'txt' | 'docx' = 'txt'): string[] =>
  passagesIn(contentOf(lines, format)).map(({ text }) => text);
const bodies = (text: string): string[] =>
  segmentsOf({ text, from: 0, paragraph: 1 }).map(({ kind, body }) => `${kind}: ${body.text}`);

const WRAPPED = [
  'Giao Sở Ngoại vụ tham mưu kế hoạch đón đoàn công',
  'tác của thành phố Kanto. Sở Y tế cử bác sĩ tham',
  'gia và chuẩn bị các nội dung làm việc.',
  '',
  'Sở Tài chính bố trí kinh phí.',
];

describe('paragraphs', () => {
  it('are what was wrapped in a plain text file', () => {
    expect(texts(WRAPPED)).toEqual([WRAPPED.slice(0, 3).join(' '), WRAPPED[4]]);
  });

  it('are not joined in a document that has paragraphs of its own', () => {
    expect(texts(WRAPPED, 'docx')).toHaveLength(4);
  });

  it.each([
    [['KẾ HOẠCH', 'hợp tác với Kanto']],
    [['1. Giao Sở Y tế cử bác sĩ', '2. Giao Sở Tài chính bố trí kinh phí']],
    [['Giao Sở Y tế cử bác sĩ.', 'Sở Tài chính bố trí kinh phí.', 'Công an tỉnh lo an ninh.']],
  ])('%j stay apart', (lines) => {
    expect(texts(lines)).toEqual(lines);
  });

  it('take a number back that a tab parted from its words', () => {
    const content = contentOf([]);
    const block = { kind: 'paragraph', number: 4 } as const;
    const blocks = [
      { ...block, text: '1.', offset: 0 },
      { ...block, text: 'Sở Y tế cử bác sĩ', offset: 3 },
    ];
    const joined = passagesIn({ ...content, blocks, text: '1. Sở Y tế cử bác sĩ', paragraphs: [0, 3] });
    expect(joined.map(({ text }) => text)).toEqual(['1. Sở Y tế cử bác sĩ']);
  });

  it('are found in the visible cells of a table too', () => {
    const content = contentOf([]);
    const cell = (text: string, offset: number) => ({
      column: 0,
      columns: 1,
      rows: 1,
      lines: [text],
      offset,
    });
    const row = (number: number, hidden: boolean, text: string, offset: number) => ({
      number,
      hidden,
      header: false,
      cells: [cell(text, offset)],
    });
    const rows = [row(1, false, 'Sở Y tế', 0), row(2, true, 'ẩn', 8)];
    const table = { kind: 'table', number: 1, sheet: null, hidden: false, rows } as const;
    const read = passagesIn({
      ...content,
      format: 'docx',
      blocks: [table, { ...table, hidden: true }],
      text: 'Sở Y tế ẩn',
    });
    expect(read).toEqual([{ text: 'Sở Y tế', from: 0, paragraph: null }]);
  });
});

describe('entries of a list', () => {
  it.each([
    ['1. Giao Sở Y tế cử bác sĩ.', ['number: Giao Sở Y tế cử bác sĩ.']],
    ['II. NHIỆM VỤ', ['roman: NHIỆM VỤ']],
    ['Điều 3. Hai bên cử đầu mối', ['article: Hai bên cử đầu mối']],
    ['2.1. Về du lịch', ['decimal: Về du lịch']],
    ['22.1, đoàn đến tỉnh', ['plain: 22.1, đoàn đến tỉnh']],
    ['30.000 cây giống', ['plain: 30.000 cây giống']],
    [
      'Giao các sở: a) Cử đầu mối; b) Lập kế hoạch.',
      ['plain: Giao các sở:', 'letter: Cử đầu mối;', 'letter: Lập kế hoạch.'],
    ],
    [
      '2. Sở Tài chính: - Bố trí kinh phí. - Hướng dẫn quyết toán.',
      ['number: Sở Tài chính:', 'dash: Bố trí kinh phí.', 'dash: Hướng dẫn quyết toán.'],
    ],
    ['Lễ hội 2024 - 2029 do Sở Du lịch lo', ['plain: Lễ hội 2024 - 2029 do Sở Du lịch lo']],
  ])('%j', (text, expected) => {
    expect(bodies(text)).toEqual(expected);
  });
});
