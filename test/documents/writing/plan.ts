/** What a column of a plan's table holds; `other` stands for any column that a plan does not use itself. */
export type Role = 'code' | 'content' | 'lead' | 'coordinating' | 'timeline' | 'other';

export interface Column {
  readonly role: Role;
  readonly heading: string;
}

/** The cells of a row as they are printed. A line end parts the lines of a cell. */
export type PrintedRow = Readonly<Record<Exclude<Role, 'other'>, string>> & {
  /** By the heading of the column. */
  readonly other?: Readonly<Record<string, string>>;
};

export interface PrintedSection {
  /** As printed, without the full stop: "1", "2.1", "I". */
  readonly number: string;
  readonly heading: string;
  readonly rows: readonly PrintedRow[];
}

/** A plan as it is printed, before it is given the shape of any file. */
export interface PrintedPlan {
  /** The two halves of the letterhead, line beside line. */
  readonly letterhead: readonly (readonly [left: string, right: string])[];
  /** From "KẾ HOẠCH" on, up to the appendix. */
  readonly prose: readonly string[];
  readonly sections: readonly PrintedSection[];
}

export const USUAL_COLUMNS: readonly Column[] = [
  { role: 'code', heading: 'STT' },
  { role: 'content', heading: 'Nội dung' },
  { role: 'lead', heading: 'Cơ quan chủ trì' },
  { role: 'coordinating', heading: 'Cơ quan phối hợp' },
  { role: 'timeline', heading: 'Thời gian thực hiện' },
];

export const linesOf = (printed: string): readonly string[] => (printed === '' ? [] : printed.split('\n'));

export const printed = (row: PrintedRow, { role, heading }: Column): string =>
  role === 'other' ? (row.other?.[heading] ?? '') : row[role];
