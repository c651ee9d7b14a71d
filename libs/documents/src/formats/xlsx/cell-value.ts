import { NumberFormat } from './number-format/number-format.ts';
import type { ShownCell } from './sheet-cells.ts';
import { decodeXmlString } from './xml-string.ts';

/** A cell as it stands in the sheet. */
export interface RawCell {
  readonly type: string;
  readonly style: number;
  readonly hasFormula: boolean;
  /** The kept value; null where none is kept. */
  readonly value: string | null;
  /** A text that stands in the cell itself. */
  readonly inline: string;
}

/** What Excel shows where a date lies before its first day. */
const NO_DATE = '#######';
const LINE_END = /\r\n|[\n\r\u2028\u2029]/u;
const MILLISECONDS_A_DAY = 86_400_000;

/** Shows cells by the strings and number formats of their workbook. */
export class CellValues {
  readonly #strings: readonly string[];
  readonly #codeOf: (style: number) => string;
  readonly #from1904: boolean;
  readonly #formats = new Map<number, NumberFormat>();

  constructor(strings: readonly string[], codeOf: (style: number) => string, from1904: boolean) {
    this.#strings = strings;
    this.#codeOf = codeOf;
    this.#from1904 = from1904;
  }

  /** @returns null for a cell that shows nothing */
  show(cell: RawCell): ShownCell | null {
    if (cell.hasFormula && !keepsResult(cell)) return { lines: [], unknownResult: true };
    if (cell.type === 'e') return { lines: [cell.value ?? ''], unknownResult: true };
    const shown = this.#shown(cell);
    if (shown === null) return { lines: [NO_DATE], unknownResult: true };
    return shown.trim() === '' ? null : { lines: shown.split(LINE_END) };
  }

  #shown({ type, style, value, inline }: RawCell): string | null {
    const format = this.#formatOf(style);
    if (type === 'inlineStr') return format.text(inline);
    if (value === null) return '';
    if (type === 's') return format.text(this.#strings[Number(value)] ?? '');
    if (type === 'str') return format.text(decodeXmlString(value));
    if (type === 'b') return value.trim() === '1' ? 'TRUE' : 'FALSE';
    return type === 'd' ? this.#date(value, format) : numberOrText(value, format);
  }

  /** A day written as ISO 8601 instead of as a number. */
  #date(value: string, format: NumberFormat): string | null {
    const time = Date.parse(
      /[Zz]|[+-]\d\d:?\d\d$/u.test(value) ? value : `${value}${value.includes('T') ? 'Z' : ''}`,
    );
    if (Number.isNaN(time)) return value;
    const first = this.#from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
    const shows = format.showsDates ? format : new NumberFormat('dd/mm/yyyy hh:mm', this.#from1904);
    return shows.number((time - first) / MILLISECONDS_A_DAY);
  }

  #formatOf(style: number): NumberFormat {
    const known = this.#formats.get(style);
    if (known) return known;
    const format = new NumberFormat(this.#codeOf(style), this.#from1904);
    this.#formats.set(style, format);
    return format;
  }
}

/** An empty text is a result too; an empty number is none. */
const keepsResult = ({ type, value }: RawCell): boolean =>
  value !== null && (type === 'str' || value.trim() !== '');

function numberOrText(value: string, format: NumberFormat): string | null {
  const number = value.trim() === '' ? Number.NaN : Number(value);
  return Number.isFinite(number) ? format.number(number) : value;
}
