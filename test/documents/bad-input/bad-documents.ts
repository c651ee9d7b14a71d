import { COAST } from '../corpus/plans/coast.ts';
import { printedPlan } from '../corpus/printed-and-read.ts';
import { cell, docx, paragraph, paragraphs, row, run, table, textBox } from '../writing/docx.ts';
import { oleFile } from '../writing/ole.ts';
import { planDocx, planTable } from '../writing/plan-docx.ts';
import { planLines } from '../writing/plan-text.ts';
import { planSheet, planXlsx } from '../writing/plan-xlsx.ts';
import { rawEntry, rawZip, repeatedEntry } from '../writing/raw-zip.ts';
import type { RawEntry } from '../writing/raw-zip.ts';
import { textFile } from '../writing/text.ts';
import { xlsx } from '../writing/xlsx.ts';
import { DECLARATION } from '../writing/xml.ts';
import { zipped } from '../writing/zip.ts';

/** A document that no plan can be read from, and what its reader is to be told, in both languages. */
export interface BadDocument {
  readonly name: string;
  readonly fileName: string;
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
  readonly says: readonly [vi: RegExp, en: RegExp];
}

const plan = printedPlan(COAST);
const goodDocx = (): Uint8Array => planDocx(plan);
const text = (words: string): Uint8Array => new TextEncoder().encode(words);

const EMPTY: BadDocument['says'] = [/không có (?:nội dung|chữ|dữ liệu)|trống/u, /empty|no text/u];
const WRONG_TYPE: BadDocument['says'] = [/nhưng/u, /of another type/u];
const PASSWORD: BadDocument['says'] = [/mật khẩu/u, /password/u];
const TOO_MUCH: BadDocument['says'] = [
  /quá (?:lớn|phức tạp|nhiều|lâu)/u,
  /too (?:large|complex|many|long)|over/u,
];
const NO_PLAN: BadDocument['says'] = [/Không tìm thấy/u, /No (?:table|task|assignment|plan)/u];

const OFFICE = 'http://schemas.openxmlformats.org';
const WORD_TYPES = `${DECLARATION}<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const WORD_RELATIONSHIPS = `${DECLARATION}<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
/** What every document of Word has beside its main part. */
const WORD_PARTS = [rawEntry('[Content_Types].xml', WORD_TYPES), rawEntry('_rels/.rels', WORD_RELATIONSHIPS)];
const MEGABYTE_OF_SPACES = ' '.repeat(2 ** 20);
const bombOf = (megabytes: number): Promise<RawEntry> =>
  repeatedEntry('word/document.xml', MEGABYTE_OF_SPACES, megabytes);

/** Ten entities, each ten times the one before: ten thousand million letters. */
const LAUGHS = Array.from({ length: 10 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`).join(
  '',
);
const ENTITY_BOMB = `<!DOCTYPE x [<!ENTITY a0 "ha">${LAUGHS}]>`;

const NEST_OPEN = '<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>';
const NEST_CLOSE = '<w:p/></w:tc></w:tr></w:tbl>';
const nestedTables = (depth: number): string =>
  `${NEST_OPEN.repeat(depth)}${paragraphs('Sở Du lịch')}${NEST_CLOSE.repeat(depth)}`;

const PROSE = [
  'Chợ nổi Cửa Lạch họp từ bốn giờ sáng.',
  'Mùa cá cơm năm nay đến sớm hơn mọi năm.',
  'Bà con kể rằng nước sông đã trong trở lại.',
];

/** Files that are not what they are called, or not whole, or not open to all. */
const WRONG_FILES: readonly BadDocument[] = [
  { name: 'an empty text', fileName: 'rong.txt', bytes: () => text(''), says: EMPTY },
  { name: 'an empty Word file', fileName: 'rong.docx', bytes: () => text(''), says: EMPTY },
  { name: 'an empty Excel file', fileName: 'rong.xlsx', bytes: () => text(''), says: EMPTY },
  {
    name: 'a Word document without a word',
    fileName: 'trang.docx',
    bytes: () => docx('<w:p/>'),
    says: EMPTY,
  },
  {
    name: 'a workbook without a cell',
    fileName: 'trang.xlsx',
    bytes: () => xlsx([{ name: 'A', rows: [] }]),
    says: EMPTY,
  },
  { name: 'JSON called .docx', fileName: 'json.docx', bytes: () => text('{"plan": {}}'), says: WRONG_TYPE },
  {
    name: 'HTML called .docx',
    fileName: 'html.docx',
    bytes: () => text('<!DOCTYPE html><p>Kế hoạch</p>'),
    says: WRONG_TYPE,
  },
  {
    name: 'RTF called .docx',
    fileName: 'rtf.docx',
    bytes: () => text('{\\rtf1\\ansi Ke hoach}'),
    says: WRONG_TYPE,
  },
  {
    name: 'a picture called .docx',
    fileName: 'anh.docx',
    bytes: () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    says: WRONG_TYPE,
  },
  {
    name: 'a picture called .txt',
    fileName: 'anh.txt',
    bytes: () => Buffer.from('89504e470d0a1a0a00000000', 'hex'),
    says: [/UTF-8/u, /UTF-8/u],
  },
  {
    name: 'HTML called .xlsx',
    fileName: 'html.xlsx',
    bytes: () => text('<html><table></table></html>'),
    says: WRONG_TYPE,
  },
  {
    name: 'a zip of other files',
    fileName: 'zip.docx',
    bytes: () => zipped({ 'a.txt': 'a' }),
    says: WRONG_TYPE,
  },
  {
    name: 'an old Word document',
    fileName: 'cu.doc',
    bytes: () => oleFile(['WordDocument']),
    says: [/\.doc.*Lưu/su, /save/u],
  },
  {
    name: 'an old Word document called .docx',
    fileName: 'cu.docx',
    bytes: () => oleFile(['WordDocument']),
    says: [/[Ll]ưu/u, /save/u],
  },
  {
    name: 'a PDF called .docx',
    fileName: 'pdf.docx',
    bytes: () => text('%PDF-1.7\n'),
    says: [/PDF/u, /PDF/u],
  },
  {
    name: 'a Word document with a password',
    fileName: 'khoa.docx',
    bytes: () => oleFile(['EncryptionInfo', 'EncryptedPackage']),
    says: PASSWORD,
  },
  {
    name: 'a workbook with a password',
    fileName: 'khoa.xlsx',
    bytes: () => oleFile(['EncryptionInfo', 'EncryptedPackage']),
    says: PASSWORD,
  },
  {
    name: 'a container with a password',
    fileName: 'khoa-zip.docx',
    bytes: () =>
      rawZip([...WORD_PARTS, rawEntry('word/document.xml', '<a/>')].map((entry) => ({ ...entry, flags: 1 }))),
    says: PASSWORD,
  },
  {
    name: 'macros',
    fileName: 'macro.docx',
    bytes: () => docx(planTable(plan.sections), { parts: { 'word/vbaProject.bin': new Uint8Array(64) } }),
    says: [/macro/u, /macro/u],
  },
  {
    name: 'a document called .docm',
    fileName: 'macro.docm',
    bytes: goodDocx,
    says: [/\.docx|macro/u, /\.docx|macro/u],
  },
];

/** Files that are small and want to be large. */
const BOMBS: readonly BadDocument[] = [
  {
    name: 'a zip bomb',
    fileName: 'bom.docx',
    bytes: async () => rawZip([...WORD_PARTS, await bombOf(300)]),
    says: TOO_MUCH,
  },
  {
    name: 'a zip bomb that says it is small',
    fileName: 'bom-doi.docx',
    bytes: async () => rawZip([...WORD_PARTS, { ...(await bombOf(300)), size: 1000 }]),
    says: [/quá lớn|hỏng/u, /too large|damaged/u],
  },
  {
    name: 'a zip bomb of entries that share their bytes',
    fileName: 'bom-chung.docx',
    bytes: async () => {
      const bomb = await bombOf(8);
      const entries = Array.from({ length: 2000 }, (_, at) => ({
        ...bomb,
        name: `word/header${at}.xml`,
        shared: true,
      }));
      return rawZip([...WORD_PARTS, bomb, ...entries]);
    },
    says: [/quá (?:lớn|phức tạp|nhiều)|hỏng/u, /too|damaged/u],
  },
  {
    name: 'a bomb of entities',
    fileName: 'thuc-the.docx',
    bytes: () => docx(paragraph(run('x').replace('x', '&a10;')), { prologue: ENTITY_BOMB }),
    says: [/./u, /./u],
  },
  {
    name: 'a bomb of entities in a workbook',
    fileName: 'thuc-the.xlsx',
    bytes: () =>
      xlsx([planSheet(plan)], {
        parts: { 'xl/sharedStrings.xml': `${DECLARATION}${ENTITY_BOMB}<sst><si><t>&a10;</t></si></sst>` },
      }),
    says: [/./u, /./u],
  },
  {
    name: 'ten thousand nested tables',
    fileName: 'long.docx',
    bytes: () => docx(nestedTables(10_000)),
    says: [/./u, /./u],
  },
  {
    name: 'ten thousand nested text boxes',
    fileName: 'khung.docx',
    bytes: () =>
      docx(
        `${'<w:p><w:r><w:pict><v:textbox><w:txbxContent>'.repeat(10_000)}${paragraph(textBox(''))}${'</w:txbxContent></v:textbox></w:pict></w:r></w:p>'.repeat(10_000)}`,
      ),
    says: [/./u, /./u],
  },
  {
    name: 'a text of more than is read',
    fileName: 'dai.txt',
    bytes: () => text('Sở Du lịch\n'.repeat(500_000)),
    says: TOO_MUCH,
  },
];

const WITHOUT_PLAN: readonly BadDocument[] = [
  {
    name: 'a text without a table or an assignment',
    fileName: 'van.txt',
    bytes: () => textFile(PROSE),
    says: NO_PLAN,
  },
  {
    name: 'a Word document without a table or an assignment',
    fileName: 'van.docx',
    bytes: () => docx(paragraphs(...PROSE)),
    says: NO_PLAN,
  },
  {
    name: 'a table that is no plan',
    fileName: 'danh-ba.docx',
    bytes: () =>
      docx(
        table(
          3,
          [
            ['STT', 'Họ tên', 'Điện thoại'],
            ['1', 'An', '0901'],
          ].map((texts) => row(texts.map((each) => cell(paragraphs(each))))),
        ),
      ),
    says: NO_PLAN,
  },
  {
    name: 'a workbook that is no plan',
    fileName: 'gia.xlsx',
    bytes: () =>
      xlsx([{ name: 'Giá', rows: [{ cells: ['Mặt hàng', 'Giá'] }, { cells: ['Muối', { number: 4000 }] }] }]),
    says: NO_PLAN,
  },
  {
    name: 'the header of a plan without rows',
    fileName: 'dau-bang.xlsx',
    bytes: () => planXlsx({ ...plan, sections: [] }),
    says: NO_PLAN,
  },
  {
    name: 'lines that begin a table and stop',
    fileName: 'dau-bang.txt',
    bytes: () => textFile(planLines({ ...plan, sections: [] })),
    says: NO_PLAN,
  },
];

export const BAD_DOCUMENTS: readonly BadDocument[] = [...WRONG_FILES, ...BOMBS, ...WITHOUT_PLAN];
