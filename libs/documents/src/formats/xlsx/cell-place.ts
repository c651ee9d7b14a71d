/** A cell by its row (1-based) and column (0-based). */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** What Excel allows. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_383;

/** Reads a place like `B3`; null where it is none in a sheet. */
export function cellPlace(reference: string): CellPlace | null {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(reference) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const column = [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(digits);
  return row >= 1 && row <= LAST_ROW && column <= LAST_COLUMN ? { row, column } : null;
}

export interface CellArea {
  readonly from: CellPlace;
  readonly to: CellPlace;
}

/** Reads an area like `A1:C2`; null where it is none. */
export function cellArea(reference: string): CellArea | null {
  const [first = '', last = first] = reference.split(':');
  const [from, to] = [cellPlace(first), cellPlace(last)];
  return from && to && from.row <= to.row && from.column <= to.column ? { from, to } : null;
}
