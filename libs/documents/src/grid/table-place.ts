import type { Table } from '../content/content.ts';

/** A table by the name that a person finds it under, in both languages. */
export const tableVi = ({ sheet, number }: Table): string =>
  sheet === null ? `bảng ${number}` : `trang tính “${sheet}”`;
export const tableEn = ({ sheet, number }: Table): string =>
  sheet === null ? `table ${number}` : `sheet "${sheet}"`;

/** A column as a spreadsheet names it: A, Z, AA. @param column 0-based */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** Rows as one list, neighbours as a range: "5, 7-9". @param rows rising */
export function rowList(rows: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const row of rows) {
    const last = ranges.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else ranges.push([row, row]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(', ');
}
