import { comparable } from '#domain/document/plain-text';
import type { KnownAgency } from '#domain/draft/known-agency';

/** What each column is called, in the order in which they are written. */
export const HEADINGS = {
  code: 'Mã',
  name: 'Tên',
  kind: 'Loại',
  from: 'Từ ngày',
  to: 'Đến ngày',
  basis: 'Căn cứ',
  aliases: 'Tên khác',
  parent: 'Cấp trên',
  successors: 'Tiếp nhận bởi',
} as const;

export type Column = keyof typeof HEADINGS;
export const COLUMNS = Object.keys(HEADINGS) as readonly Column[];
/** Without these a row says nothing. */
export const NEEDED_COLUMNS: readonly Column[] = ['code', 'name', 'kind', 'from'];

export const columnHeaded = (heading: string): Column | undefined =>
  COLUMNS.find((column) => comparable(HEADINGS[column]) === comparable(heading));

type Kind = KnownAgency['kind'];

export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  ordered: 'trực thuộc',
  requested: 'đề nghị',
  foreign: 'nước ngoài',
};

/** @returns undefined for other words */
export function kindCalled(word: string): Kind | undefined {
  const said = comparable(word);
  return (Object.keys(KIND_WORDS) as Kind[]).find((kind) => kind === said || KIND_WORDS[kind] === said);
}
