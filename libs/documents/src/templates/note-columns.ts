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

/** For each heading those that some item has before it. */
function headingsBefore(items: readonly NotesByColumn[]): Map<string, Set<string>> {
  const before = new Map<string, Set<string>>();
  for (const headings of items.map((notes) => [...notes.keys()])) {
    headings.forEach((heading, index) => {
      const earlier = before.get(heading) ?? new Set();
      before.set(heading, new Set([...earlier, ...headings.slice(0, index)]));
    });
  }
  return before;
}

/** The headings that the items' notes name, left to right as every item has them. */
export function noteHeadings(items: readonly NotesByColumn[]): readonly string[] {
  const before = headingsBefore(items);
  const left = new Set(before.keys());
  const ordered: string[] = [];
  while (left.size > 0) {
    const free = [...left].find(
      (heading) => ![...(before.get(heading) ?? [])].some((each) => left.has(each)),
    );
    // Where items contradict each other, the one that came first.
    const next = free ?? [...left][0] ?? '';
    ordered.push(next);
    left.delete(next);
  }
  return ordered;
}
