import { describe, expect, it } from '@jest/globals';
import { openContent } from './open-content.ts';
import { LARGEST_DOCUMENT, LARGEST_TEXT } from './largest-document.ts';
import { codeOf } from './testing/code-of.ts';
import {
  docxOf,
  docxParts,
  packed,
  paragraph,
  sheetRow,
  textCell,
  xlsxOf,
  xlsxParts,
} from './testing/ooxml.ts';

const DOCX = docxOf({ body: paragraph('Kế hoạch') });
const SHEET = { name: 'KH', rows: sheetRow(1, [textCell('A1', 'Kế hoạch')]) };
const XLSX = xlsxOf({ sheets: [SHEET] });
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ole = (stream: string): Uint8Array =>
  Buffer.concat([Buffer.from(OLE), Buffer.alloc(504), Buffer.from(stream, 'utf16le')]);
/** The document with its content types changed. */
const typed = (from: string, to: string, parts = docxParts({ body: paragraph('Kế hoạch') })): Uint8Array =>
  packed({ ...parts, '[Content_Types].xml': String(parts['[Content_Types].xml']).replace(from, to) });
const DOCUMENT_TYPE = 'vnd.openxmlformats-officedocument.wordprocessingml.document.main';
const SHEET_TYPE = 'vnd.openxmlformats-officedocument.spreadsheetml.sheet.main';
const xlsxTyped = (to: string): Uint8Array => typed(SHEET_TYPE, to, xlsxParts({ sheets: [SHEET] }));

function adviceOf(bytes: Uint8Array, fileName: string): string {
  try {
    openContent(bytes, fileName);
  } catch (error) {
    return (error as Error).message;
  }
  return 'was read';
}

describe('a document is opened as what its bytes are', () => {
  it.each([
    ['docx', DOCX, 'plan.docx'],
    ['docx', DOCX, 'PLAN.DOCX'],
    ['docx', DOCX, 'plan.xlsx'],
    ['docx', DOCX, 'plan.dotx'],
    ['docx', typed(DOCUMENT_TYPE, DOCUMENT_TYPE.replace('document.main', 'template.main')), 'plan.docx'],
    ['xlsx', XLSX, 'plan.xlsx'],
    ['xlsx', XLSX, 'plan.docx'],
    ['txt', bytesOf('Kế hoạch'), 'plan.txt'],
    ['txt', bytesOf('\uFEFFKế hoạch'), 'plan.txt'],
    ['txt', Buffer.from('\uFEFFKế hoạch', 'utf16le'), 'plan.txt'],
    ['txt', Buffer.from('\uFEFFKế hoạch', 'utf16le').swap16(), 'plan.txt'],
  ])('%s', (format, bytes, fileName) => {
    const content = openContent(bytes, fileName);
    expect([content.format, content.text]).toEqual([format, 'Kế hoạch']);
  });
});

describe('a document that is not read', () => {
  it.each<[string, string, Uint8Array, string]>([
    ['nothing', 'document-empty', new Uint8Array(), 'plan.docx'],
    ['nothing', 'document-empty', new Uint8Array(), 'plan.txt'],
    ['only pictures', 'document-empty', docxOf({ body: '<w:p><w:r><w:drawing/></w:r></w:p>' }), 'plan.docx'],
    ['an empty sheet', 'document-empty', xlsxOf({ sheets: [{ name: 'a', rows: '' }] }), 'plan.xlsx'],
    [
      'too large a document',
      'document-too-large',
      Buffer.concat([DOCX, Buffer.alloc(LARGEST_DOCUMENT)]),
      'plan.docx',
    ],
    ['too large a text', 'document-too-large', Buffer.alloc(LARGEST_TEXT + 1, 'a'), 'plan.txt'],
    ['a PDF', 'document-type-unsupported', bytesOf('%PDF-1.7'), 'plan.pdf'],
    [
      'a large PDF',
      'document-type-unsupported',
      Buffer.concat([bytesOf('%PDF-1.7'), Buffer.alloc(LARGEST_DOCUMENT)]),
      'plan.pdf',
    ],
    ['a PDF named .docx', 'document-type-mismatch', bytesOf('%PDF-1.7'), 'plan.docx'],
    ['a PDF named .txt', 'document-type-mismatch', bytesOf('%PDF-1.7'), 'plan.txt'],
    ['a text named .docx', 'document-type-mismatch', bytesOf('Kế hoạch'), 'plan.docx'],
    ['a text named .xlsx', 'document-type-mismatch', bytesOf('Kế hoạch'), 'plan.xlsx'],
    ['a document of Word named .txt', 'document-type-mismatch', DOCX, 'plan.txt'],
    ['a document of Word without a type in its name', 'document-type-mismatch', DOCX, 'plan'],
    ['a text without a type in its name', 'document-type-unsupported', bytesOf('Kế hoạch'), 'plan'],
    ['an old document of Word', 'document-type-unsupported', ole('WordDocument'), 'plan.doc'],
    ['an old document named .docx', 'document-type-mismatch', ole('WordDocument'), 'plan.docx'],
    ['an old workbook of Excel', 'document-type-unsupported', ole('Workbook'), 'plan.xls'],
    ['a protected document', 'document-encrypted', ole('EncryptedPackage'), 'plan.docx'],
    ['RTF', 'document-type-unsupported', bytesOf('{\\rtf1}'), 'plan.rtf'],
    ['RTF named .doc', 'document-type-unsupported', bytesOf('{\\rtf1}'), 'plan.doc'],
    ['a picture', 'document-type-unsupported', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'plan.jpg'],
    [
      'a picture named .docx',
      'document-type-mismatch',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
      'plan.docx',
    ],
    [
      'OpenDocument',
      'document-type-unsupported',
      packed({ mimetype: 'application/vnd.oasis.opendocument.text' }),
      'plan.odt',
    ],
    [
      'slides',
      'document-type-unsupported',
      typed(DOCUMENT_TYPE, 'vnd.openxmlformats-officedocument.presentationml.presentation.main'),
      'plan.pptx',
    ],
    [
      'a binary workbook',
      'document-type-unsupported',
      xlsxTyped('vnd.ms-excel.sheet.binary.macroEnabled.main'),
      'plan.xlsb',
    ],
    [
      'an archive of other files',
      'document-type-unsupported',
      packed({ 'plan.txt': 'Kế hoạch' }),
      'plan.zip',
    ],
    ['macros by their name', 'document-has-macros', DOCX, 'plan.docm'],
    [
      'macros by their type',
      'document-has-macros',
      typed(DOCUMENT_TYPE, 'vnd.ms-word.document.macroEnabled.main'),
      'plan.docx',
    ],
    [
      'macros of Excel',
      'document-has-macros',
      xlsxTyped('vnd.ms-excel.sheet.macroEnabled.main'),
      'plan.xlsx',
    ],
    [
      'a project of macros',
      'document-has-macros',
      docxOf({ body: paragraph('a'), parts: { 'word/vbaProject.bin': 'x' } }),
      'plan.docx',
    ],
    [
      'old macro sheets',
      'document-has-macros',
      xlsxOf({ sheets: [SHEET], parts: { 'xl/macrosheets/sheet1.xml': '<a/>' } }),
      'plan.xlsx',
    ],
  ])('because it is %s is refused as %s', (_what, code, bytes, fileName) => {
    expect(codeOf(bytes, fileName)).toBe(code);
  });

  it.each([
    [bytesOf('%PDF-1.7'), 'plan.pdf', /bằng Word.*\.docx/u, /in Word.*\.docx/u],
    [ole('WordDocument'), 'plan.doc', /Lưu thành” dạng \.docx/u, /save it as \.docx/u],
    [ole('Workbook'), 'plan.xls', /Lưu thành” dạng \.xlsx/u, /save it as \.xlsx/u],
    [ole('EncryptedPackage'), 'plan.xlsx', /gỡ mật khẩu/u, /remove the password/u],
    [DOCX, 'plan.docm', /\.docx/u, /save it as \.docx/u],
    [bytesOf('%PDF-1.7'), 'plan.docx', /đuôi \.docx.*PDF/u, /named \.docx.*PDF/u],
    [DOCX, 'plan.txt', /\.docx/u, /really is a \.docx/u],
    [packed({ 'plan.txt': 'x' }), 'plan.zip', /giải nén/u, /Unpack/u],
  ])('says in both languages what to do (%#)', (bytes, fileName, vi, en) => {
    const [first = '', second = ''] = adviceOf(bytes, fileName).split('\n');
    expect(first).toMatch(vi);
    expect(second).toMatch(en);
  });

  it('names no advice by an ending that every object has', () => {
    expect(adviceOf(bytesOf('x'), 'plan.constructor')).toMatch(/not supported/u);
  });
});
