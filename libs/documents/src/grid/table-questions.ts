import type { Question } from '#domain/document/plan-document';
import { bilingual } from '../bilingual.ts';
import type { Table } from '../content/content.ts';
import { columnLetters, rowList, tableEn, tableVi } from './table-place.ts';

const ask = (about: string, vi: string, en: string): Question => ({
  code: null,
  about,
  text: bilingual(vi, en),
});

export const askHidden = (table: Table, rows: readonly number[]): Question =>
  ask(
    'row',
    `Các dòng ẩn ${rowList(rows)} (${tableVi(table)}) không được lấy. Có nhiệm vụ nào trong đó cần lấy không?`,
    `Hidden rows (${tableEn(table)}) were left out. Is any of them an item?`,
  );

export function askHiddenColumns(table: Table, columns: readonly number[]): Question {
  const letters = columns.map(columnLetters).join(', ');
  return ask(
    'column',
    `Các cột ẩn ${letters} (${tableVi(table)}) không được lấy. Có nội dung nào trong đó cần lấy không?`,
    `Hidden columns ${letters} (${tableEn(table)}) were left out. Is anything in them needed?`,
  );
}

/** Rows of another table that stands below the plan's, in the same grid. */
export const askOtherRows = (table: Table, rows: readonly number[]): Question =>
  ask(
    'row',
    `Dòng ${rowList(rows)} (${tableVi(table)}) là một bảng khác nên không được lấy. Có nhiệm vụ nào trong đó cần lấy không?`,
    `Rows ${rowList(rows)} (${tableEn(table)}) are another table and were left out. Is any of them an item?`,
  );

export const askStrays = (table: Table, rows: readonly number[]): Question =>
  ask(
    'row',
    `Dòng ${rowList(rows)} (${tableVi(table)}) không có nội dung nhiệm vụ nên không được lấy. Có thiếu nhiệm vụ nào không?`,
    `Rows without content (${tableEn(table)}) were left out. Is an item missing?`,
  );

/** Why a table was taken for another than the plan's. */
export type WhyOther = 'no bodies' | 'money' | 'no content';

const WHY_OTHER: Readonly<Record<WhyOther, readonly [vi: string, en: string]>> = {
  'no bodies': ['không có cột cơ quan', 'names no agencies'],
  money: ['ghi kinh phí mà không ghi thời gian', 'names money and no times'],
  'no content': ['không có cột nội dung nhiệm vụ', 'has no column of tasks'],
};

export function askTable(table: Table, why: WhyOther): Question {
  const [vi, en] = WHY_OTHER[why];
  return ask(
    'table',
    `Không lấy ${tableVi(table)} vì bảng này ${vi}. Bảng này có phải bảng nhiệm vụ không?`,
    `One table (${tableEn(table)}) ${en} and was left out. Is it one of tasks?`,
  );
}
