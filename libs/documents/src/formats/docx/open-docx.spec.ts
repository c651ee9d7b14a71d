import { describe, expect, it } from '@jest/globals';
import type { Content, Table } from '../../content/content.ts';
import { openContent } from '../open-content.ts';
import type { DocxStated } from '../testing/ooxml.ts';
import { cell, docxOf, inList, paragraph, row, run, table } from '../testing/ooxml.ts';
import { shown } from '../testing/shown.ts';

const open = (body: string, more: Omit<DocxStated, 'body'> = {}): Content =>
  openContent(docxOf({ body, ...more }), 'plan.docx');
const read = (body: string, more: Omit<DocxStated, 'body'> = {}): ReturnType<typeof shown> =>
  shown(open(body, more));
const p = (content: string): string => `<w:p>${content}</w:p>`;
const r = (content: string): string => `<w:r>${content}</w:r>`;
const grid = (body: string): Table => open(body).blocks.find((block) => block.kind === 'table')!;

describe('the paragraphs of a Word document', () => {
  it('are read in their order with their place in the text', () => {
    const content = open(paragraph('Kế hoạch') + paragraph('') + paragraph('Mở  lớp\u00a0nghề'));
    expect(content.blocks).toEqual([
      { kind: 'paragraph', text: 'Kế hoạch', number: 1, offset: 0 },
      { kind: 'paragraph', text: 'Mở lớp nghề', number: 2, offset: 9 },
    ]);
    expect(content.text).toBe('Kế hoạch Mở lớp nghề');
    expect(content.paragraphs).toEqual([0, 9]);
  });

  it.each([
    [
      'a content control',
      `<w:sdt><w:sdtPr><w:alias w:val="Tên"/></w:sdtPr><w:sdtContent>${p(run('Lúa'))}</w:sdtContent></w:sdt>`,
      ['Lúa'],
    ],
    [
      'a control nobody filled in',
      p(
        `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Nhấp để nhập')}</w:sdtContent></w:sdt>${run('Lúa')}`,
      ),
      ['Lúa'],
    ],
    ['a hyperlink', p(`<w:hyperlink r:id="rId9">${run('Lúa')}</w:hyperlink>${run(' mùa')}`), ['Lúa mùa']],
    ['an insertion', p(`<w:ins>${run('Lúa')}</w:ins>`), ['Lúa']],
    ['a deletion', p(`${run('Lúa')}<w:del>${r('<w:delText>ngô</w:delText>')}${run('ngô')}</w:del>`), ['Lúa']],
    [
      'what was moved away',
      p(`<w:moveFrom>${run('ngô')}</w:moveFrom><w:moveTo>${run('Lúa')}</w:moveTo>`),
      ['Lúa'],
    ],
    [
      'a deleted paragraph mark',
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('Lúa ')}</w:p>${p(run('mùa'))}`,
      ['Lúa mùa'],
    ],
    ['hidden text', p(run('ngô', '<w:vanish/>') + run('Lúa', '<w:vanish w:val="0"/>')), ['Lúa']],
    ['a tab', p(r('<w:t>Lúa</w:t><w:tab/><w:t>mùa</w:t>')), ['Lúa mùa']],
    ['tab stops', p(`<w:pPr><w:tabs><w:tab w:val="left" w:pos="9"/></w:tabs></w:pPr>${run('Lúa')}`), ['Lúa']],
    ['a line break', p(r('<w:t>Lúa</w:t><w:br/><w:t>mùa</w:t>')), ['Lúa', 'mùa']],
    [
      'soft and hard hyphens',
      p(r('<w:t>Lú</w:t><w:softHyphen/><w:t>a</w:t><w:noBreakHyphen/><w:t>mùa</w:t>')),
      ['Lúa-mùa'],
    ],
    [
      'symbols',
      p(
        r(
          '<w:sym w:font="Symbol" w:char="F0B3"/><w:t>5</w:t><w:sym w:font="Lạ" w:char="F041"/><w:t>tấn</w:t>',
        ),
      ),
      ['≥5 tấn'],
    ],
    [
      'a formula',
      p(
        '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x=1</m:t></m:r></m:oMath>',
      ),
      ['x=1'],
    ],
    ['what a footnote refers to', p(`${run('Lúa')}${r('<w:footnoteReference w:id="2"/>')}`), ['Lúa']],
    [
      'old properties',
      p(`<w:pPr><w:pPrChange><w:pPr>${inList(1)}</w:pPr></w:pPrChange></w:pPr>${run('Lúa')}`),
      ['Lúa'],
    ],
    ['text in character data', p(r('<w:t><![CDATA[Lúa & ngô]]></w:t>')), ['Lúa & ngô']],
  ])('hold %s as it is shown', (_name, body, expected) => {
    expect(read(body)).toEqual(expected);
  });

  it('keep the results of fields, not their codes', () => {
    const field = (mark: string): string => r(`<w:fldChar w:fldCharType="${mark}"/>`);
    const inner =
      field('begin') +
      r('<w:instrText>TÊN</w:instrText>') +
      field('separate') +
      run('trong mã') +
      field('end');
    const outer =
      field('begin') +
      r('<w:instrText>IF</w:instrText>') +
      inner +
      field('separate') +
      run('kết quả') +
      field('end');
    expect(read(p(outer + run(' sau')))).toEqual(['kết quả sau']);
    expect(read(p(`<w:fldSimple w:instr="PAGE">${run('7')}</w:fldSimple>`))).toEqual(['7']);
  });

  it('are refused when a field that never ends would hide the rest', () => {
    const body = p(r('<w:fldChar w:fldCharType="begin"/>')) + paragraph('Mở lớp');
    expect(() => open(body)).toThrow(expect.objectContaining({ code: 'document-damaged' }));
  });

  it('show a text box once, after the paragraph that it hangs on', () => {
    const box = `<w:txbxContent>${paragraph('Trong khung')}${table([['ô']])}</w:txbxContent>`;
    const drawn = `<mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box}</wps:txbx></mc:Choice><mc:Fallback><v:textbox>${box}</v:textbox></mc:Fallback></mc:AlternateContent>`;
    expect(read(p(`${run('Trước')}${r(drawn)}${run(' và sau')}`))).toEqual([
      'Trước và sau',
      'Trong khung',
      'ô',
    ]);
    expect(read(p(r(`<w:pict><v:textbox>${box}</v:textbox></w:pict>`)))).toEqual(['Trong khung', 'ô']);
  });

  it('take the fallback for signs that only new Word draws', () => {
    const sign =
      '<mc:AlternateContent><mc:Choice Requires="w16se"/><mc:Fallback><w:t>✓</w:t></mc:Fallback></mc:AlternateContent>';
    expect(read(p(r(sign)))).toEqual(['✓']);
  });

  it('are hidden by their style too', () => {
    const styles =
      '<w:style w:type="character" w:styleId="Ẩn"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="Con"><w:basedOn w:val="Ẩn"/></w:style>';
    expect(read(p(run('ngô', '<w:rStyle w:val="Con"/>') + run('Lúa')), { styles })).toEqual(['Lúa']);
  });

  it('leave page headers out of the text and give them apart', () => {
    const content = open(paragraph('Kế hoạch'), { header: paragraph('MẬT') + table([['Trang 1']]) });
    expect(content.text).toBe('Kế hoạch');
    expect(content.headers).toEqual(['MẬT', 'Trang 1']);
    expect(open(paragraph('Kế hoạch'))).not.toHaveProperty('headers');
  });

  it('give page footers apart too', () => {
    const content = open(paragraph('Kế hoạch'), { footer: paragraph('TỐI MẬT') });
    expect(content).toMatchObject({ text: 'Kế hoạch', headers: ['TỐI MẬT'] });
  });

  it('give the words of a stamp that is drawn', () => {
    const stamp = p(r('<w:pict><v:shape><v:textpath string="MẬT"/></v:shape></w:pict>'));
    expect(open(paragraph('Kế hoạch'), { header: stamp }).headers).toEqual(['MẬT']);
  });

  it('are read under any prefix and in the strict format', () => {
    const strict =
      '<d:document xmlns:d="http://purl.oclc.org/ooxml/wordprocessingml/main"><d:body><d:p><d:r><d:t>Lúa</d:t></d:r></d:p></d:body></d:document>';
    expect(read('', { parts: { 'word/document.xml': strict } })).toEqual(['Lúa']);
  });

  it('are refused when a part of them is embedded from another file', () => {
    expect(() => open(`${paragraph('Kế hoạch')}<w:altChunk r:id="rId9"/>`)).toThrow(
      expect.objectContaining({ code: 'document-type-unsupported' }),
    );
  });
});

describe('the tables of a Word document', () => {
  it('keep their grid with merged cells', () => {
    const above = cell('Sở Y tế', '<w:vMerge w:val="restart"/>');
    const below = cell('không hiện', '<w:vMerge/>');
    const { rows } = grid(
      table([
        row([cell('Mục', '<w:gridSpan w:val="3"/>')]),
        row(['1', 'Việc một', above]),
        row(['2', 'Việc hai', below]),
      ]),
    );
    expect(rows.map(({ cells }) => cells.map(({ offset: _, ...rest }) => rest))).toEqual([
      [{ column: 0, columns: 3, rows: 1, lines: ['Mục'] }],
      [
        { column: 0, columns: 1, rows: 1, lines: ['1'] },
        { column: 1, columns: 1, rows: 1, lines: ['Việc một'] },
        { column: 2, columns: 1, rows: 2, lines: ['Sở Y tế'] },
      ],
      [
        { column: 0, columns: 1, rows: 1, lines: ['2'] },
        { column: 1, columns: 1, rows: 1, lines: ['Việc hai'] },
      ],
    ]);
  });

  it('end a merged cell at the first row that does not continue it', () => {
    const merged = (kind: string): string => cell(kind, `<w:vMerge w:val="${kind}"/>`);
    const { rows } = grid(table([row([merged('restart')]), row([cell('giữa')]), row([merged('continue')])]));
    expect(rows.map(({ cells }) => cells.map(({ rows: span, lines }) => [span, ...lines]))).toEqual([
      [[1, 'restart']],
      [[1, 'giữa']],
      [[1, 'continue']],
    ]);
  });

  it('begin a row after the columns that it leaves out', () => {
    const { rows } = grid(table([row(['a', 'b']), row(['c'], '<w:gridBefore w:val="1"/>')]));
    expect(rows[1]?.cells[0]).toMatchObject({ column: 1, lines: ['c'] });
  });

  it('join cells that older Word joined to their left', () => {
    const { rows } = grid(
      table([row([cell('a', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge/>'), 'b'])]),
    );
    expect(rows[0]?.cells).toMatchObject([
      { column: 0, columns: 2 },
      { column: 2, lines: ['b'] },
    ]);
  });

  it('tell rows that are repeated on each page, hidden ones, and leave deleted ones out', () => {
    const { rows } = grid(
      table([
        row(['STT'], '<w:tblHeader/>'),
        row(['ẩn'], '<w:hidden/>'),
        row(['bỏ'], '<w:del/>'),
        row(['1']),
      ]),
    );
    expect(
      rows.map(({ number, header, hidden, cells }) => [number, header, hidden, cells[0]?.lines[0]]),
    ).toEqual([
      [1, true, false, 'STT'],
      [2, false, true, 'ẩn'],
      [3, false, false, '1'],
    ]);
  });

  it('keep the paragraphs and line breaks of a cell as lines', () => {
    const lines =
      paragraph('Sở Y tế') + paragraph('') + p(r('<w:t>Sở Nội vụ;</w:t><w:br/><w:t>Sở Tài chính</w:t>'));
    expect(read(table([row([cell(lines)])]))).toEqual([[['Sở Y tế|Sở Nội vụ;|Sở Tài chính']]]);
  });

  it('take a table within a cell for text of that cell', () => {
    const inner = table([['a', 'b'], ['c']]);
    expect(read(table([row([cell(inner + paragraph('sau')), 'bên phải'])]))).toEqual([
      [['a|b|c|sau', 'bên phải']],
    ]);
  });

  it('are read through controls round their rows and cells', () => {
    const control = (content: string): string =>
      `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const body = `<w:tbl>${control(`<w:tr>${control(cell('a'))}${cell('b')}</w:tr>`)}</w:tbl>`;
    expect(read(body)).toEqual([[['a', 'b']]]);
  });

  it('count from one and stand in the text in their order', () => {
    const content = open(table([['a', 'b']]) + paragraph('giữa') + table([['c']]));
    expect(content.text).toBe('a b giữa c');
    expect(content.blocks.map((block) => [block.kind, block.number])).toEqual([
      ['table', 1],
      ['paragraph', 1],
      ['table', 2],
    ]);
  });
});
