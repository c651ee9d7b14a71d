import type { Question } from '#domain/document/plan-document';
import { bilingual } from '../bilingual.ts';
import type { Table } from '../content/content.ts';
import { rowList, tableEn, tableVi } from './table-place.ts';

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

export const askStrays = (table: Table, rows: readonly number[]): Question =>
  ask(
    'row',
    `Dòng ${rowList(rows)} (${tableVi(table)}) không có nội dung nhiệm vụ nên không được lấy. Có thiếu nhiệm vụ nào không?`,
    `Rows without content (${tableEn(table)}) were left out. Is an item missing?`,
  );

export const askTable = (table: Table): Question =>
  ask(
    'table',
    `Không lấy ${tableVi(table)} vì bảng này không có cột cơ quan. Bảng này có phải bảng nhiệm vụ không?`,
    `One table (${tableEn(table)}) names no agencies and was left out. Is it one of tasks?`,
  );
