import { tooComplex } from '../refusals.ts';

/** Of the whole workbook, with something in them. A plan of one task a row has some hundred. */
export const MOST_ROWS = 20_000;

/** @param sheet where the rows are, as far as it is known */
export const tooManyRows = (sheet?: string): Error =>
  sheet === undefined
    ? tooComplex(`bảng tính có quá ${MOST_ROWS} dòng`, `the sheets have over ${MOST_ROWS} rows`)
    : tooComplex(
        `bảng tính có quá ${MOST_ROWS} dòng (ở trang “${sheet}”)`,
        `the sheets have over ${MOST_ROWS} rows (in the sheet "${sheet}")`,
      );
