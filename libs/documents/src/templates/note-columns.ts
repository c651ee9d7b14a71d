/** What an item's notes say, by the heading of the column. */
export type NotesByColumn = ReadonlyMap<string, string>;

/** Where the next "Heading: words" begins: a heading holds neither of the two signs that part the notes. */
const NEXT_NOTE = /; (?=[^:;]+: )/u;
const NOTE = /^(?<heading>[^:;]+): (?<words>.+)$/u;
/** Of notes that name no heading, as a person writes them. */
const REMARKS = 'Ghi chú';

/** Parts the notes that a reader has joined: "Sản phẩm: Báo cáo; Kinh phí: 40". */
export function notesByColumn(notes: string | null | undefined): NotesByColumn {
  const columns = new Map<string, string>();
  for (const note of (notes ?? '').split(NEXT_NOTE).filter((each) => each !== '')) {
    const { heading = REMARKS, words = note } = NOTE.exec(note)?.groups ?? {};
    const before = columns.get(heading);
    columns.set(heading, before === undefined ? words : `${before}; ${words}`);
  }
  return columns;
}

/** The headings that the items' notes name, in the order in which they come. */
export const noteHeadings = (items: readonly NotesByColumn[]): readonly string[] => [
  ...new Set(items.flatMap((notes) => [...notes.keys()])),
];
