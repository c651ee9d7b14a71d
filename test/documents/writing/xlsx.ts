import { DECLARATION, contentTypes, escaped, relationships } from './xml.ts';
import type { Relationship, Xml } from './xml.ts';
import { zipped } from './zip.ts';
import type { Parts } from './zip.ts';

/** A cell as a sheet keeps it; a string alone is a shared string. */
export type SheetCell =
  | string
  | { readonly inline: string }
  | { readonly rich: readonly string[] }
  | { readonly number: number; readonly format?: string }
  | { readonly formula: string; readonly result?: string | number }
  | null;

export interface SheetRow {
  readonly cells: readonly SheetCell[];
  readonly hidden?: boolean;
  /** 1-based; that of the row before plus one where it is not given. */
  readonly number?: number;
}

export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  /** Merged places, such as "A1:E1". */
  readonly merged?: readonly string[];
  readonly state?: 'hidden' | 'veryHidden';
  /** From 1 on. */
  readonly hiddenColumns?: readonly number[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** The first number that a workbook may give to a format of its own. */
const OWN_FORMATS = 164;

/** The name of a column by its place from 0 on: A, B, … Z, AA. */
export function columnName(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : `${columnName(Math.floor(place / 26) - 1)}${letter}`;
}

/** The serial number of a day in a workbook. @param day as YYYY-MM-DD, from March 1900 on */
export const serial = (day: string): number =>
  Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);

/** What the sheets of a workbook share. */
interface Shared {
  /** Each with its place in the list. */
  readonly strings: Map<Xml, number>;
  readonly formats: Map<string, number>;
}

const textElement = (text: string): Xml => `<t xml:space="preserve">${escaped(text)}</t>`;

function placed(list: Map<string, number>, value: string): number {
  const at = list.get(value) ?? list.size;
  list.set(value, at);
  return at;
}

function sharedString(at: string, inner: Xml, { strings }: Shared): Xml {
  return `<c r="${at}" t="s"><v>${placed(strings, `<si>${inner}</si>`)}</v></c>`;
}

function formulaCell(at: string, formula: string, result: string | number | undefined): Xml {
  const kept = result === undefined ? '' : `<v>${escaped(String(result))}</v>`;
  return `<c r="${at}"${typeof result === 'string' ? ' t="str"' : ''}><f>${escaped(formula)}</f>${kept}</c>`;
}

function cellElement(at: string, value: SheetCell, shared: Shared): Xml {
  if (value === null) return '';
  if (typeof value === 'string') return sharedString(at, textElement(value), shared);
  if ('rich' in value)
    return sharedString(
      at,
      value.rich.map((text) => `<r><rPr><b/></rPr>${textElement(text)}</r>`).join(''),
      shared,
    );
  if ('inline' in value) return `<c r="${at}" t="inlineStr"><is>${textElement(value.inline)}</is></c>`;
  if ('formula' in value) return formulaCell(at, value.formula, value.result);
  const style = value.format === undefined ? '' : ` s="${placed(shared.formats, value.format) + 1}"`;
  return `<c r="${at}"${style}><v>${value.number}</v></c>`;
}

function rowElements(rows: readonly SheetRow[], shared: Shared): Xml {
  let last = 0;
  const elements = rows.map(({ cells, hidden, number }) => {
    last = number ?? last + 1;
    const at = last;
    const inner = cells.map((value, place) => cellElement(`${columnName(place)}${at}`, value, shared));
    return `<row r="${at}"${hidden ? ' hidden="1"' : ''}>${inner.join('')}</row>`;
  });
  return elements.join('');
}

function columnElements(hidden: readonly number[]): Xml {
  if (hidden.length === 0) return '';
  const each = hidden.map((column) => `<col min="${column}" max="${column}" width="9" hidden="1"/>`);
  return `<cols>${each.join('')}</cols>`;
}

function sheetPart({ rows, merged = [], hiddenColumns = [] }: Sheet, shared: Shared): Xml {
  const merges = merged.map((place) => `<mergeCell ref="${place}"/>`).join('');
  const list = merged.length > 0 ? `<mergeCells count="${merged.length}">${merges}</mergeCells>` : '';
  return `${DECLARATION}<worksheet xmlns="${MAIN}">${columnElements(hiddenColumns)}<sheetData>${rowElements(rows, shared)}</sheetData>${list}</worksheet>`;
}

function stylesPart(formats: readonly string[]): Xml {
  const own = formats.map(
    (code, at) => `<numFmt numFmtId="${OWN_FORMATS + at}" formatCode="${escaped(code)}"/>`,
  );
  const used = formats.map((_code, at) => `<xf numFmtId="${OWN_FORMATS + at}" applyNumberFormat="1"/>`);
  return (
    `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="${formats.length}">${own.join('')}</numFmts>` +
    `<cellXfs count="${formats.length + 1}"><xf numFmtId="0"/>${used.join('')}</cellXfs></styleSheet>`
  );
}

function workbookPart(sheets: readonly Sheet[]): Xml {
  const each = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rIdSheet${at + 1}"${state ? ` state="${state}"` : ''}/>`,
  );
  return `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each.join('')}</sheets></workbook>`;
}

export interface XlsxParts {
  readonly relationships?: readonly Relationship[];
  /** More parts, or others in the place of those that are written. */
  readonly parts?: Parts;
}

/** A workbook with the given sheets, in their order. */
export function xlsx(
  sheets: readonly Sheet[],
  { relationships: more = [], parts = {} }: XlsxParts = {},
): Uint8Array {
  const shared: Shared = { strings: new Map(), formats: new Map() };
  const sheetParts = sheets.map(
    (sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetPart(sheet, shared)] as const,
  );
  return zipped({
    '[Content_Types].xml': contentTypes({
      'xl/workbook.xml': `${EXCEL}.sheet.main+xml`,
      'xl/styles.xml': `${EXCEL}.styles+xml`,
      'xl/sharedStrings.xml': `${EXCEL}.sharedStrings+xml`,
      ...Object.fromEntries(sheetParts.map(([name]) => [name, `${EXCEL}.worksheet+xml`])),
    }),
    '_rels/.rels': relationships([{ id: 'rId1', kind: 'officeDocument', target: 'xl/workbook.xml' }]),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_sheet, at) => ({
        id: `rIdSheet${at + 1}`,
        kind: 'worksheet',
        target: `worksheets/sheet${at + 1}.xml`,
      })),
      { id: 'rIdStyles', kind: 'styles', target: 'styles.xml' },
      { id: 'rIdStrings', kind: 'sharedStrings', target: 'sharedStrings.xml' },
      ...more,
    ]),
    'xl/workbook.xml': workbookPart(sheets),
    'xl/styles.xml': stylesPart([...shared.formats.keys()]),
    'xl/sharedStrings.xml': `${DECLARATION}<sst xmlns="${MAIN}" uniqueCount="${shared.strings.size}">${[...shared.strings.keys()].join('')}</sst>`,
    ...Object.fromEntries(sheetParts),
    ...parts,
  });
}
