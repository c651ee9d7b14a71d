/** A line of an official document, and how it is set. */
export interface PaperLine {
  readonly text: string;
  readonly role: 'title' | 'heading' | 'body' | 'aside';
}

/** Two columns side by side: the letterhead, and the signature beside those who get the document. */
export interface PaperSides {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** A heading that spans the table, or a row: for each column the lines of its cell. */
export type PaperRow =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'item'; readonly cells: readonly (readonly string[])[] };

/** A plan as it is laid out on paper, by Nghị định 30/2020/NĐ-CP: what is the same in every format. */
export interface Paper {
  readonly letterhead: PaperSides;
  readonly body: readonly PaperLine[];
  readonly signature: PaperSides;
  readonly appendix: readonly PaperLine[];
  /** Headings of the columns after those of every plan. */
  readonly otherColumns: readonly string[];
  readonly rows: readonly PaperRow[];
  /** To the one who fills it in; none on a plan that is whole. */
  readonly guidance: readonly PaperLine[];
}

/** The columns of every plan, the bodies' two under one heading, each with its share of the width. */
export const BEFORE_BODIES = [
  { heading: 'STT', width: 7 },
  { heading: 'Nội dung nhiệm vụ', width: 35 },
] as const;
export const BODIES = {
  heading: 'Cơ quan thực hiện',
  columns: [
    { heading: 'Chủ trì', width: 19 },
    { heading: 'Phối hợp', width: 24 },
  ],
} as const;
export const AFTER_BODIES = [{ heading: 'Thời gian thực hiện', width: 15 }] as const;
/** Of each further column. */
const OTHER_WIDTH = 18;

/** The width of each column, left to right. */
export const widthsOf = ({ otherColumns }: Paper): readonly number[] => [
  ...[...BEFORE_BODIES, ...BODIES.columns, ...AFTER_BODIES].map(({ width }) => width),
  ...otherColumns.map(() => OTHER_WIDTH),
];

/** What neither format can hold: control characters, and halves of characters (which become U+FFFD). */
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFD-\uFFFF]/gu;
export const printable = (text: string): string => text.toWellFormed().replace(UNPRINTABLE, '');
