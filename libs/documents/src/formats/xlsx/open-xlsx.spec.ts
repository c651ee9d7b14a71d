import { describe, expect, it } from '@jest/globals';
import type { Content, Table } from '../../content/content.ts';
import { openContent } from '../open-content.ts';
import type { SheetStated, XlsxStated } from '../testing/ooxml.ts';
import { numberCell, sheetRow, textCell, xlsxOf } from '../testing/ooxml.ts';
import { shown } from '../testing/shown.ts';

const open = (stated: XlsxStated): Content => openContent(xlsxOf(stated), 'plan.xlsx');
const sheetOf = (rows: string, more: Partial<SheetStated> = {}): SheetStated => ({
  name: 'KH',
  rows,
  ...more,
});
const grid = (rows: string, more: Partial<SheetStated> = {}, stated: Partial<XlsxStated> = {}): Table =>
  open({ ...stated, sheets: [sheetOf(rows, more)] }).blocks.find((block) => block.kind === 'table')!;
const one = (cell: string, stated: Partial<XlsxStated> = {}): unknown => {
  const {
    column: _c,
    columns: _s,
    rows: _r,
    offset: _o,
    ...rest
  } = grid(sheetRow(1, [cell, textCell('Z1', 'x')]), {}, stated).rows[0]!.cells[0]!;
  return rest;
};

describe('the sheets of a workbook', () => {
  it('are tables in the order of their tabs, with the rows and columns of the sheet', () => {
    const content = open({
      sheets: [
        sheetOf(
          sheetRow(3, [textCell('B3', 'Kế hoạch')]) +
            sheetRow(5, [textCell('A5', '1'), textCell('C5', 'Mở lớp')]),
          { name: 'Phụ lục' },
        ),
        sheetOf('', { name: 'Trống' }),
        sheetOf(sheetRow(1, [textCell('A1', 'Nháp')]), { name: 'Ẩn', state: 'hidden' }),
      ],
    });
    expect(content.blocks).toEqual([
      {
        kind: 'table',
        number: 1,
        sheet: 'Phụ lục',
        hidden: false,
        rows: [
          {
            number: 3,
            hidden: false,
            header: false,
            cells: [{ column: 1, columns: 1, rows: 1, lines: ['Kế hoạch'], offset: 0 }],
          },
          {
            number: 5,
            hidden: false,
            header: false,
            cells: [
              { column: 0, columns: 1, rows: 1, lines: ['1'], offset: 9 },
              { column: 2, columns: 1, rows: 1, lines: ['Mở lớp'], offset: 11 },
            ],
          },
        ],
      },
      expect.objectContaining({ kind: 'table', number: 2, sheet: 'Ẩn', hidden: true }),
    ]);
    expect(content.text).toBe('Kế hoạch 1 Mở lớp Nháp');
  });

  it('tell their hidden rows and columns', () => {
    const rows =
      sheetRow(1, [textCell('A1', 'a')], 'hidden="1" outlineLevel="1"') +
      sheetRow(2, [textCell('A2', 'b')], 'ht="0" customHeight="1"') +
      sheetRow(3, [textCell('A3', 'c')], 'hidden="0" ht="15"');
    const before = '<cols><col min="1" max="1" width="9"/><col min="2" max="3" hidden="1"/></cols>';
    const table = grid(rows, { before });
    expect(table.rows.map(({ hidden }) => hidden)).toEqual([true, true, false]);
    expect(table.hiddenColumns).toEqual([1, 2]);
  });

  it('give rows and cells without a place the next one', () => {
    const rows = '<row><c><v>1</v></c><c><v>2</v></c></row><row><c r="C2"><v>3</v></c><c><v>4</v></c></row>';
    expect(
      grid(rows).rows.map(({ number, cells }) => [number, ...cells.map(({ column }) => column)]),
    ).toEqual([
      [1, 0, 1],
      [2, 2, 3],
    ]);
  });

  it('give merged cells as one that spans rows and columns', () => {
    const rows =
      sheetRow(1, [textCell('A1', 'Tiêu đề')]) +
      sheetRow(2, [textCell('A2', 'x'), textCell('B2', 'Sở Y tế')]) +
      sheetRow(4, [textCell('A4', 'y'), textCell('B4', 'bị che')]);
    const after = '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="B2:B4"/></mergeCells>';
    expect(grid(rows, { after }).rows).toMatchObject([
      { number: 1, cells: [{ column: 0, columns: 2, rows: 1 }] },
      { number: 2, cells: [{ lines: ['x'] }, { column: 1, columns: 1, rows: 3, lines: ['Sở Y tế'] }] },
      { number: 3, cells: [] },
      { number: 4, cells: [{ lines: ['y'] }] },
    ]);
  });

  it('make no cells for merged areas far beyond what is used', () => {
    const rows = sheetRow(1, [textCell('A1', 'Tiêu đề')]) + sheetRow(2, [textCell('C2', 'x')]);
    const after =
      '<mergeCells><mergeCell ref="A1:XFD1"/><mergeCell ref="A2:B1048576"/><mergeCell ref="F1:F9"/></mergeCells>';
    expect(grid(rows, { after }).rows).toMatchObject([
      { number: 1, cells: [{ column: 0, columns: 3, rows: 1 }] },
      {
        number: 2,
        cells: [
          { column: 0, columns: 2, rows: 1, lines: [] },
          { column: 2, lines: ['x'] },
        ],
      },
    ]);
  });

  it('leave their page headers out of the text and give them apart', () => {
    const after =
      '<headerFooter><oddHeader>&amp;LUBND tỉnh&amp;C&amp;"Arial,Bold"&amp;14MẬT&amp;R&amp;D &amp;&amp; &amp;P</oddHeader></headerFooter>';
    const content = open({ sheets: [sheetOf(sheetRow(1, [textCell('A1', 'a')]), { after })] });
    expect(content.headers).toEqual(['UBND tỉnh', 'MẬT', '&']);
    expect(content.text).toBe('a');
  });

  it('give their page footers apart too', () => {
    const after =
      '<headerFooter><oddHeader>&amp;CKế hoạch</oddHeader><evenFooter>&amp;RMẬT</evenFooter></headerFooter>';
    const content = open({ sheets: [sheetOf(sheetRow(1, [textCell('A1', 'a')]), { after })] });
    expect(content.headers).toEqual(['Kế hoạch', 'MẬT']);
  });
});

describe('the cells of a sheet', () => {
  it.each([
    ['a shared text', '<c r="A1" t="s"><v>1</v></c>', ['Hằng năm']],
    ['a text in runs, without how it is pronounced', '<c r="A1" t="s"><v>2</v></c>', ['Sở Y tế']],
    ['lines', '<c r="A1" t="inlineStr"><is><t>a\n b</t></is></c>', ['a', 'b']],
    [
      'characters by their code',
      '<c r="A1" t="inlineStr"><is><t>a_x000D_b_x005F_x000D_</t></is></c>',
      ['a', 'b_x000D_'],
    ],
    ['a truth', '<c r="A1" t="b"><v>1</v></c>', ['TRUE']],
    ['the kept text of a formula', '<c r="A1" t="str"><f>B1&amp;C1</f><v>Quý I</v></c>', ['Quý I']],
    ['the kept number of a formula', '<c r="A1"><f>1+1</f><v>2</v></c>', ['2']],
    ['a date as ISO 8601', '<c r="A1" t="d"><v>2026-03-05</v></c>', ['05/03/2026']],
  ])('show %s', (_name, cell, lines) => {
    const strings = [
      '<t>Không</t>',
      '<t>Hằng năm</t>',
      '<r><t xml:space="preserve">Sở </t></r><r><rPr><b/></rPr><t>Y tế</t></r><rPh sb="0" eb="1"><t>x</t></rPh>',
    ];
    expect(one(cell, { strings })).toEqual({ lines });
  });

  it.each([
    ['a formula that nobody computed', '<c r="A1"><f>B1+1</f></c>', []],
    ['a formula with an empty result', '<c r="A1"><f>B1+1</f><v></v></c>', []],
    ['an error', '<c r="A1" t="e"><f>B1/0</f><v>#DIV/0!</v></c>', ['#DIV/0!']],
    ['a date before the first day', numberCell('A1', -3, 1), ['#######']],
  ])('tell that the result of %s is not known', (_name, cell, lines) => {
    expect(one(cell, { formats: ['dd/mm/yyyy'] })).toEqual({ lines, unknownResult: true });
  });

  it('keep the zeros that the number format of a code shows', () => {
    expect(one(numberCell('A1', 1.1, 1), { formats: ['0.00'] })).toEqual({ lines: ['1.10'] });
    expect(one(numberCell('A1', '1.1000000000000001'))).toEqual({ lines: ['1.1'] });
  });

  it('count days from 1904 where the workbook does', () => {
    const cell = numberCell('A1', 44_624, 1);
    expect(one(cell, { formats: ['m/d/yyyy'], date1904: true })).toEqual({ lines: ['05/03/2026'] });
  });

  it('are none where nothing is shown', () => {
    const rows = sheetRow(1, [textCell('A1', 'a'), '<c r="B1" s="0"/>', textCell('C1', '  ')]);
    expect(shown(open({ sheets: [sheetOf(rows + '<row r="9"><c r="A9"/></row>')] }))).toEqual([[['a']]]);
  });
});
