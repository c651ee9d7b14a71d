import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openContent } from './open-content.ts';
import { codeOf } from './testing/code-of.ts';
import {
  docxOf,
  docxParts,
  inList,
  packed,
  paragraph,
  row,
  sheetRow,
  table,
  textCell,
  xlsxOf,
  xlsxParts,
} from './testing/ooxml.ts';

const LISTS =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
const STATED = {
  body:
    paragraph('Kế hoạch', inList(1)) + table([['STT', 'Nội dung'], row(['1', 'Mở lớp'], '<w:tblHeader/>')]),
  numbering: LISTS,
  styles: '<w:style w:type="paragraph" w:styleId="a"/>',
  header: paragraph('Trang'),
};
const SHEET = {
  name: 'KH',
  rows: sheetRow(1, [textCell('A1', 'Kế hoạch'), '<c r="B1" t="s"><v>0</v></c>']),
  after: '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>',
};
const FILES = [
  ['plan.docx', docxParts(STATED)],
  ['plan.xlsx', xlsxParts({ sheets: [SHEET], strings: ['<t>Mở lớp</t>'], formats: ['0.00'] })],
] as const;
const sentence = (text: string): Uint8Array => docxOf({ body: '', parts: { 'word/document.xml': text } });
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const whole = (body: string, before = ''): string =>
  `${before}<w:document ${W}><w:body>${body}</w:body></w:document>`;

describe('a file that somebody made to do harm', () => {
  it.each(FILES)('is refused when %s was cut at any byte', (name, parts) => {
    const bytes = packed(parts);
    expect(codeOf(bytes, name)).toBeNull();
    for (let size = 0; size < bytes.length; size += 1)
      expect(codeOf(bytes.subarray(0, size), name)).not.toBeNull();
  });

  it.each(FILES)('is refused when a part that was read of %s was cut', (name, parts) => {
    const wanted = Object.entries(parts).filter(([part]) => part.endsWith('.xml') || part.endsWith('.rels'));
    for (const [part, content] of wanted) {
      const xml = String(content);
      for (let size = 0; size < xml.length; size += 1 + Math.floor(xml.length / 40))
        expect([part, size, codeOf(packed({ ...parts, [part]: xml.slice(0, size) }), name)]).toEqual([
          part,
          size,
          'document-damaged',
        ]);
    }
  });

  it.each([
    [
      'names entities',
      whole('<w:p><w:r><w:t>&a;</w:t></w:r></w:p>', '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'),
    ],
    [
      'names a file outside',
      whole('<w:p><w:r><w:t>&a;</w:t></w:r></w:p>', '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]>'),
    ],
    ['only declares a type', whole('<w:p/>', '<!DOCTYPE a>')],
    ['uses an entity that nobody named', whole('<w:p><w:r><w:t>&a;</w:t></w:r></w:p>')],
    ['is no XML', 'Kế hoạch'],
    ['is empty', ''],
    ['uses a prefix that nobody declared', '<w:document/>'],
    ['closes what it did not open', whole('</w:p>')],
    ['has a control character', whole('<w:p><w:r><w:t>\u0001</w:t></w:r></w:p>')],
    [
      'has thousands of attributes',
      whole(`<w:p ${Array.from({ length: 9_999 }, (_, at) => `a${at}="x"`).join(' ')}/>`),
    ],
  ])('is refused when a part %s', (_what, xml) => {
    expect(codeOf(sentence(xml), 'plan.docx')).toBe('document-damaged');
  });

  it('is refused when its bytes are no UTF-8', () => {
    const bytes = Buffer.concat([
      Buffer.from(whole('<w:p><w:r><w:t>x').slice(0, -20)),
      Buffer.from([0xff, 0xfe]),
    ]);
    expect(codeOf(docxOf({ body: '', parts: { 'word/document.xml': bytes } }), 'plan.docx')).toBe(
      'document-damaged',
    );
  });

  it('is read in UTF-16 too, which the standard allows', () => {
    const xml = Buffer.from(`\uFEFF${whole(paragraph('Kế hoạch'))}`, 'utf16le');
    expect(openContent(docxOf({ body: '', parts: { 'word/document.xml': xml } }), 'plan.docx').text).toBe(
      'Kế hoạch',
    );
  });

  it.each([
    [
      'ten thousand nested tables',
      '<w:tbl><w:tr><w:tc>'.repeat(10_000) + '</w:tc></w:tr></w:tbl>'.repeat(10_000),
    ],
    [
      'ten thousand nested text boxes',
      '<w:p><w:r><w:txbxContent>'.repeat(10_000) + '</w:txbxContent></w:r></w:p>'.repeat(10_000),
    ],
    ['fields without end', `<w:p><w:r>${'<w:fldChar w:fldCharType="begin"/>'.repeat(5_000)}</w:r></w:p>`],
    ['too many rows', `<w:tbl>${'<w:tr><w:tc><w:p/></w:tc></w:tr>'.repeat(20_001)}</w:tbl>`],
    ['too many columns', `<w:tbl><w:tr>${'<w:tc/>'.repeat(64)}</w:tr></w:tbl>`],
    ['too many characters', paragraph('chữ '.repeat(1_300_000))],
  ])('is refused with a reason for %s', (_what, body) => {
    expect(codeOf(docxOf({ body }), 'plan.docx')).toBe('document-too-complex');
  });

  it('reads hundreds of nested tables as text of the outermost cell', () => {
    const body = '<w:tbl><w:tr><w:tc>'.repeat(300) + paragraph('sâu') + '</w:tc></w:tr></w:tbl>'.repeat(300);
    expect(openContent(docxOf({ body }), 'plan.docx').blocks).toHaveLength(1);
    expect(openContent(docxOf({ body }), 'plan.docx').text).toBe('sâu');
  });

  it('does not swell by the number before each paragraph', () => {
    const numbering = LISTS.replace('%1.', `%1${'x'.repeat(100_000)}`);
    const content = openContent(
      docxOf({ body: paragraph('a', inList(1)).repeat(50), numbering }),
      'plan.docx',
    );
    expect(content.text.length).toBeLessThan(10_000);
  });

  it('does not follow styles that build on each other in a ring', () => {
    const styles =
      '<w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style>';
    expect(codeOf(docxOf({ body: paragraph('x', '<w:pStyle w:val="a"/>'), styles }), 'plan.docx')).toBeNull();
  });

  it('takes spans and levels that are no sensible numbers for one', () => {
    const body = table([
      row([`<w:tc><w:tcPr><w:gridSpan w:val="99999999"/></w:tcPr>${paragraph('x', inList(1, 99))}</w:tc>`]),
    ]);
    const [block] = openContent(docxOf({ body, numbering: LISTS }), 'plan.docx').blocks;
    expect(block).toMatchObject({ rows: [{ cells: [{ columns: 1, lines: ['1. x'] }] }] });
  });

  it.each([
    [
      'a sheet that is missing',
      {
        'xl/_rels/workbook.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
      },
    ],
    [
      'a place that is none',
      { 'xl/worksheets/sheet1.xml': sheetXml('<row r="1"><c r="1A"><v>1</v></c></row>') },
    ],
    [
      'a place in another row',
      { 'xl/worksheets/sheet1.xml': sheetXml('<row r="1"><c r="A2"><v>1</v></c></row>') },
    ],
    [
      'a place beyond the last column',
      { 'xl/worksheets/sheet1.xml': sheetXml('<row r="1"><c r="ZZZ1"><v>1</v></c></row>') },
    ],
    [
      'the same place twice',
      {
        'xl/worksheets/sheet1.xml': sheetXml('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>1</v></c></row>'),
      },
    ],
    ['rows that go back', { 'xl/worksheets/sheet1.xml': sheetXml('<row r="2"/><row r="1"/>') }],
    [
      'a merged area that is none',
      { 'xl/worksheets/sheet1.xml': sheetXml('', '<mergeCells><mergeCell ref="B2:A1"/></mergeCells>') },
    ],
  ])('is refused with %s', (_what, parts) => {
    expect(codeOf(xlsxOf({ sheets: [SHEET], parts }), 'plan.xlsx')).toBe('document-damaged');
  });

  it('is refused when one sheet has too many rows, by the name of the sheet', () => {
    const rows = Array.from({ length: 20_001 }, (_, at) => `<row r="${at + 1}"><c><v>1</v></c></row>`).join(
      '',
    );
    const open = (): unknown => openContent(xlsxOf({ sheets: [{ name: 'Phụ lục', rows }] }), 'plan.xlsx');
    expect(open).toThrow(/Phụ lục[^\n]*\n.*Phụ lục/u);
    expect(open).toThrow(expect.objectContaining({ code: 'document-too-complex' }));
  });

  it('reads a hundred thousand empty rows as none', () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, at) => `<row r="${at + 2}"><c r="A${at + 2}" s="0"/></row>`,
    ).join('');
    const content = openContent(
      xlsxOf({ sheets: [{ name: 'a', rows: sheetRow(1, [textCell('A1', 'x')]) + rows }] }),
      'plan.xlsx',
    );
    expect(content.blocks).toMatchObject([{ rows: [{ number: 1 }] }]);
  });

  it('is refused when a merged area makes too many rows', () => {
    const rows = sheetRow(1, [textCell('A1', 'x')]) + sheetRow(1_000_000, [textCell('B1000000', 'y')]);
    const after = '<mergeCells><mergeCell ref="A1:A1000000"/></mergeCells>';
    expect(codeOf(xlsxOf({ sheets: [{ name: 'a', rows, after }] }), 'plan.xlsx')).toBe(
      'document-too-complex',
    );
  });

  it('is refused when merged areas lie on each other thousandfold', () => {
    const rows = Array.from({ length: 5_000 }, (_, at) => `<row><c><v>${at}</v></c></row>`).join('');
    const after = `<mergeCells>${'<mergeCell ref="A1:A5000"/>'.repeat(20_000)}</mergeCells>`;
    expect(codeOf(xlsxOf({ sheets: [{ name: 'a', rows, after }] }), 'plan.xlsx')).toBe(
      'document-too-complex',
    );
  });

  it('is refused when one long text is shown in thousands of cells', () => {
    const rows = '<row><c t="s"><v>0</v></c></row>'.repeat(10_000);
    const bytes = xlsxOf({ sheets: [{ name: 'a', rows }], strings: [`<t>${'x'.repeat(30_000)}</t>`] });
    expect(codeOf(bytes, 'plan.xlsx')).toBe('document-too-complex');
  });

  it('leaves alone what lies outside, even where a part has the same name', () => {
    const link = (type: string, target: string): string =>
      `<Relationship Id="r${type}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/>`;
    const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link('header', 'header1.xml')}${link('image', 'http://127.0.0.1:9/x.png')}</Relationships>`;
    const body = `<w:p><w:r><w:drawing><a:blip xmlns:a="a" r:link="rimage"/></w:drawing><w:t>Kế hoạch</w:t></w:r></w:p>`;
    const bytes = docxOf({
      body,
      header: paragraph('Trang'),
      parts: { 'word/_rels/document.xml.rels': rels },
    });
    expect(openContent(bytes, 'plan.docx')).toMatchObject({ text: 'Kế hoạch' });
    expect(openContent(bytes, 'plan.docx')).not.toHaveProperty('headers');
  });

  it.each(FILES)('is read or refused, whatever is changed in %s', (name, parts) => {
    const part = fc.constantFrom(...Object.keys(parts));
    const change = fc.record({
      part,
      at: fc.nat(4_000),
      remove: fc.nat(60),
      insert: fc.oneof(fc.string(), PIECES),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const hurt: Record<string, string | Uint8Array> = { ...parts };
        for (const { part: where, at, remove, insert } of changes) {
          const xml = String(hurt[where]);
          const place = at % (xml.length + 1);
          hurt[where] = xml.slice(0, place) + insert + xml.slice(place + remove);
        }
        expect([null, expect.stringMatching(/^document-/u)]).toContainEqual(codeOf(packed(hurt), name));
      }),
      { numRuns: 300 },
    );
  });
});

const PIECES = fc.constantFrom(
  '<w:p>',
  '</w:p>',
  '<w:tbl>',
  '</w:tc>',
  '<w:tr/>',
  '<w:tc/>',
  '&#x0;',
  '"',
  '<!--',
  ']]>',
  '<row/>',
  '<c/>',
  '-1',
);

function sheetXml(rows: string, after = ''): string {
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData>${after}</worksheet>`;
}
