/** What stands before an entry of a list: its kind tells which entries are of one list. */
export interface ListMarker {
  readonly kind:
    'article' | 'roman' | 'capital' | 'number' | 'decimal' | 'letter' | 'dash' | 'plus' | 'bullet';
  /** In UTF-16 units, with the blank after it. */
  readonly length: number;
}

const FORMS: readonly (readonly [kind: ListMarker['kind'], form: RegExp])[] = [
  ['article', /^(?:Điều|ĐIỀU|Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC) (?:\d{1,3}|[IVX]{1,5})[.:)]? ?(?=\S|$)/u],
  ['roman', /^[IVX]{1,5}[.)] ?(?=\S|$)/u],
  ['decimal', /^\d{1,2}(?:\.\d{1,2}){1,3}[.)]? (?=\S)/u],
  ['number', /^\d{1,3}[.)] ?(?=[^\d\s]|$)/u],
  ['number', /^\(\d{1,2}\) ?(?=\S)/u],
  ['capital', /^[A-HĐ][.)] (?=\S)/u],
  ['letter', /^[a-zđ][.)] ?(?=\S|$)/u],
  ['dash', /^[-–—−] ?(?=\S|$)/u],
  ['plus', /^\+ ?(?=\S|$)/u],
  ['bullet', /^[•●▪■*◦○➢✓] ?(?=\S|$)/u],
];

/** The marker that the text begins with, or null. */
export function listMarkerOf(text: string): ListMarker | null {
  for (const [kind, form] of FORMS) {
    const found = form.exec(text);
    if (found) return { kind, length: found[0].length };
  }
  return null;
}

/** Where a further entry begins in one line: after a stop, or after the colon of the words before the list. */
export const MARKER_WITHIN =
  /(?<=[:;.,…] )(?:[a-zđ]\) |[-–+•] (?=\p{L})|(?:\d{1,2}|\(\d{1,2}\))[.)] ?(?=\p{Lu}))/gu;
