import { DECLARATION, contentTypes, escaped, relationships } from './xml.ts';
import type { Relationship, Xml } from './xml.ts';
import { zipped } from './zip.ts';
import type { Parts } from './zip.ts';

export const run = (text: string): Xml => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
const lineBreak: Xml = '<w:r><w:br/></w:r>';
export const pageBreak: Xml = '<w:r><w:br w:type="page"/></w:r>';

/** The text as Word leaves it after some typing: runs that break within words, with proofing marks between. */
export function brokenRuns(text: string): Xml {
  const pieces = text.match(/.{1,5}/gsu) ?? [];
  return pieces.map(run).join('<w:proofErr w:type="spellStart"/><w:bookmarkEnd w:id="3"/>');
}

export const link = (text: string, id = 'rIdLink'): Xml =>
  `<w:hyperlink r:id="${id}" w:history="1">${run(text)}</w:hyperlink>`;
export const inserted = (text: string): Xml =>
  `<w:ins w:id="7" w:author="Văn thư" w:date="2025-01-02T00:00:00Z">${run(text)}</w:ins>`;
export const deleted = (text: string): Xml =>
  `<w:del w:id="8" w:author="Văn thư" w:date="2025-01-02T00:00:00Z"><w:r><w:delText xml:space="preserve">${escaped(text)}</w:delText></w:r></w:del>`;
/** A field: its instruction is not shown, its result is. */
export const field = (instruction: string, result: string): Xml =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${escaped(instruction)} </w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
/** A content control round runs, paragraphs, rows or cells. */
export const control = (inner: Xml): Xml =>
  `<w:sdt><w:sdtPr><w:alias w:val="Ô nhập"/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;

/** A text box, written twice as Word does it: for programs of today, and as a fallback for those of old. */
export function textBox(inner: Xml): Xml {
  const content = `<w:txbxContent>${inner}</w:txbxContent>`;
  return (
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData uri="x"><wps:wsp>' +
    `<wps:txbx>${content}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>` +
    `<mc:Fallback><w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
  );
}

/** A level of a list of `numbering.xml` that numbers a paragraph. */
export interface ListLevel {
  readonly list: number;
  readonly level: number;
}

export function paragraph(inner: Xml, numbered?: ListLevel): Xml {
  const properties = numbered
    ? `<w:pPr><w:numPr><w:ilvl w:val="${numbered.level}"/><w:numId w:val="${numbered.list}"/></w:numPr></w:pPr>`
    : '';
  return `<w:p>${properties}${inner}</w:p>`;
}
/** Each text as a paragraph. */
export const paragraphs = (...texts: readonly string[]): Xml =>
  texts.map((text) => paragraph(run(text))).join('');
/** One paragraph, in which each text has its own line. */
export const broken = (...texts: readonly string[]): Xml => paragraph(texts.map(run).join(lineBreak));

export interface CellShape {
  /** How many columns of the grid it spans. */
  readonly columns?: number;
  /** Begins, or goes on with, a cell that spans several rows. */
  readonly merge?: 'begins' | 'goes on';
}

export function cell(inner: Xml, { columns = 1, merge }: CellShape = {}): Xml {
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '';
  const merged = { begins: '<w:vMerge w:val="restart"/>', 'goes on': '<w:vMerge/>' };
  return `<w:tc><w:tcPr>${span}${merge ? merged[merge] : ''}</w:tcPr>${inner || '<w:p/>'}</w:tc>`;
}

export interface RowShape {
  /** Repeated by Word on each page. */
  readonly header?: boolean;
  /** Columns of the grid left empty before the first cell. */
  readonly before?: number;
}

export function row(cells: readonly Xml[], { header = false, before = 0 }: RowShape = {}): Xml {
  const properties = `${before > 0 ? `<w:gridBefore w:val="${before}"/>` : ''}${header ? '<w:tblHeader/>' : ''}`;
  return `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells.join('')}</w:tr>`;
}

export const table = (columns: number, rows: readonly Xml[]): Xml =>
  `<w:tbl><w:tblPr/><w:tblGrid>${'<w:gridCol w:w="1800"/>'.repeat(columns)}</w:tblGrid>${rows.join('')}</w:tbl>`;

/** How a level of a list looks: "%1.%2" and the form of its numbers ("decimal", "upperRoman", "lowerLetter"). */
export interface LevelForm {
  readonly text: string;
  readonly form: string;
}

/** The part that defines lists, numbered from 1. */
export function numbering(...lists: readonly (readonly LevelForm[])[]): Xml {
  const levels = (forms: readonly LevelForm[]): Xml =>
    forms
      .map(
        ({ text, form }, level) =>
          `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${form}"/><w:lvlText w:val="${text}"/></w:lvl>`,
      )
      .join('');
  const abstracts = lists.map(
    (forms, at) => `<w:abstractNum w:abstractNumId="${at + 10}">${levels(forms)}</w:abstractNum>`,
  );
  const used = lists.map(
    (_forms, at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at + 10}"/></w:num>`,
  );
  return `${DECLARATION}<w:numbering ${NAMESPACES}>${abstracts.join('')}${used.join('')}</w:numbering>`;
}

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export interface DocxParts {
  readonly numbering?: Xml;
  readonly relationships?: readonly Relationship[];
  /** More parts, or others in the place of those that are written. */
  readonly parts?: Parts;
  /** Before the root of the document's part: a document type, comments. */
  readonly prologue?: Xml;
}

/** A Word document with the given body. */
export function docx(
  body: Xml,
  { numbering: lists, relationships: more = [], parts = {}, prologue = '' }: DocxParts = {},
): Uint8Array {
  return zipped({
    '[Content_Types].xml': contentTypes({
      'word/document.xml': `${WORD}.document.main+xml`,
      ...(lists ? { 'word/numbering.xml': `${WORD}.numbering+xml` } : {}),
    }),
    '_rels/.rels': relationships([{ id: 'rId1', kind: 'officeDocument', target: 'word/document.xml' }]),
    'word/_rels/document.xml.rels': relationships([
      ...(lists ? [{ id: 'rIdLists', kind: 'numbering', target: 'numbering.xml' }] : []),
      ...more,
    ]),
    ...(lists ? { 'word/numbering.xml': lists } : {}),
    'word/document.xml': `${DECLARATION}${prologue}<w:document ${NAMESPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ...parts,
  });
}
