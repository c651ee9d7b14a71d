import { strToU8, zipSync } from 'fflate';

/** Parts of a document by name; each XML is stated whole, with its declaration left out. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MIME = 'application/vnd.openxmlformats-officedocument';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const W = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${OFFICE}/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"`;
const X = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}/relationships"`;

/** The bytes of an archive of the parts, as an office program packs them. */
export function packed(parts: Parts): Uint8Array {
  const files = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>, {
    mtime: new Date(2025, 0, 2),
    level: 1,
  });
}

const xml = (content: string): string => DECLARATION + content;
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A list of relationships: id, the last word of the type, target. */
const relationships = (...all: readonly (readonly [id: string, type: string, target: string])[]): string =>
  xml(
    `<Relationships xmlns="${PACKAGE}/relationships">${all
      .map(
        ([id, type, target]) =>
          `<Relationship Id="${id}" Type="${OFFICE}/relationships/${type}" Target="${target}"/>`,
      )
      .join('')}</Relationships>`,
  );

const contentTypes = (...overrides: readonly (readonly [part: string, type: string])[]): string =>
  xml(
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides
      .map(([part, type]) => `<Override PartName="/${part}" ContentType="${MIME}.${type}"/>`)
      .join('')}</Types>`,
  );

export interface DocxStated {
  /** What stands in `w:body`. */
  readonly body: string;
  /** What stands in `w:numbering`. */
  readonly numbering?: string;
  /** What stands in `w:styles`. */
  readonly styles?: string;
  /** What stands in `w:hdr`. */
  readonly header?: string;
  /** What stands in `w:ftr`. */
  readonly footer?: string;
  /** Further parts, or others in the place of those. */
  readonly parts?: Parts;
}

/** The parts of a document of Word, to be changed before they are `packed`. */
export function docxParts({ body, numbering, styles, header, footer, parts }: DocxStated): Parts {
  return {
    '[Content_Types].xml': contentTypes(['word/document.xml', 'wordprocessingml.document.main+xml']),
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'word/document.xml']),
    'word/_rels/document.xml.rels': relationships(
      ['rId1', 'styles', 'styles.xml'],
      ['rId2', 'numbering', 'numbering.xml'],
      ['rId3', 'header', 'header1.xml'],
      ['rId4', 'footer', 'footer1.xml'],
    ),
    'word/document.xml': xml(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
    ...(numbering !== undefined && {
      'word/numbering.xml': xml(`<w:numbering ${W}>${numbering}</w:numbering>`),
    }),
    ...(styles !== undefined && { 'word/styles.xml': xml(`<w:styles ${W}>${styles}</w:styles>`) }),
    ...(header !== undefined && { 'word/header1.xml': xml(`<w:hdr ${W}>${header}</w:hdr>`) }),
    ...(footer !== undefined && { 'word/footer1.xml': xml(`<w:ftr ${W}>${footer}</w:ftr>`) }),
    ...parts,
  };
}

/** The bytes of a document of Word. */
export const docxOf = (stated: DocxStated): Uint8Array => packed(docxParts(stated));

/** A run of text. @param properties what stands in `w:rPr` */
export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** A paragraph. @param properties what stands in `w:pPr` */
export const paragraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${text === '' ? '' : run(text)}</w:p>`;

/** Properties of a paragraph in a list. */
export const inList = (list: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

/** A cell. @param content its text, or its paragraphs as XML @param properties what stands in `w:tcPr` */
export const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : paragraph(content)}</w:tc>`;

/** A row. @param cells as XML, or as texts @param properties what stands in `w:trPr` */
export const row = (cells: readonly string[], properties = ''): string =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells
    .map((each) => (each.startsWith('<w:tc>') ? each : cell(each)))
    .join('')}</w:tr>`;

/** A table. @param rows as XML, or as lists of texts */
export const table = (rows: readonly (string | readonly string[])[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid/>${rows
    .map((each) => (typeof each === 'string' ? each : row(each)))
    .join('')}</w:tbl>`;

export interface SheetStated {
  readonly name: string;
  /** What stands in `sheetData`: rows as XML. */
  readonly rows: string;
  readonly state?: 'visible' | 'hidden' | 'veryHidden';
  /** What stands before the rows (`cols`) and after them (`mergeCells`, `headerFooter`). */
  readonly before?: string;
  readonly after?: string;
}

export interface XlsxStated {
  readonly sheets: readonly SheetStated[];
  /** The content of each `si`, by index. */
  readonly strings?: readonly string[];
  /** Codes of number formats: the cell style 1 shows the first, and so on; 0 is General. */
  readonly formats?: readonly string[];
  readonly date1904?: boolean;
  readonly parts?: Parts;
}

/** The parts of a workbook of Excel, to be changed before they are `packed`. */
export function xlsxParts({ sheets, strings, formats = [], date1904 = false, parts }: XlsxStated): Parts {
  return {
    '[Content_Types].xml': contentTypes(['xl/workbook.xml', 'spreadsheetml.sheet.main+xml']),
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/_rels/workbook.xml.rels': relationships(
      ...sheets.map((_, at) => [`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`] as const),
      ['rStyles', 'styles', 'styles.xml'],
      ['rStrings', 'sharedStrings', 'sharedStrings.xml'],
    ),
    'xl/workbook.xml': xml(workbookXml(sheets, date1904)),
    'xl/styles.xml': xml(stylesXml(formats)),
    ...(strings && {
      'xl/sharedStrings.xml': xml(`<sst ${X}>${strings.map((each) => `<si>${each}</si>`).join('')}</sst>`),
    }),
    ...Object.fromEntries(
      sheets.map(({ rows, before = '', after = '' }, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        xml(`<worksheet ${X}>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`),
      ]),
    ),
    ...parts,
  };
}

const workbookXml = (sheets: readonly SheetStated[], date1904: boolean): string =>
  `<workbook ${X}><workbookPr date1904="${date1904}"/><sheets>${sheets
    .map(
      ({ name, state = 'visible' }, at) =>
        `<sheet name="${escaped(name)}" sheetId="${at + 1}" state="${state}" r:id="rId${at + 1}"/>`,
    )
    .join('')}</sheets></workbook>`;

const stylesXml = (formats: readonly string[]): string =>
  `<styleSheet ${X}><numFmts>${formats
    .map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${escaped(code)}"/>`)
    .join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats
    .map((_, at) => `<xf numFmtId="${200 + at}" applyNumberFormat="1"/>`)
    .join('')}</cellXfs></styleSheet>`;

/** The bytes of a workbook of Excel. */
export const xlsxOf = (stated: XlsxStated): Uint8Array => packed(xlsxParts(stated));

/** A row of a sheet from cells as XML. @param attributes like `hidden="1"` */
export const sheetRow = (number: number, cells: readonly string[], attributes = ''): string =>
  `<row r="${number}" ${attributes}>${cells.join('')}</row>`;

/** A cell with its text in it. @param place like `B3` */
export const textCell = (place: string, text: string): string =>
  `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

/** A cell with a number. @param style of the workbook's `formats`, counted from 1 */
export const numberCell = (place: string, value: number | string, style = 0): string =>
  `<c r="${place}" s="${style}"><v>${value}</v></c>`;
