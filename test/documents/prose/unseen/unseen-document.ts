/** An item as a reader of the document finds it; a document's words are told from its own beginning to end. */
export interface UnseenItem {
  /** Words of the document that stand once in it and that the item's quote must hold. */
  readonly about: string;
  readonly leads: readonly string[];
  readonly coordinating: readonly string[];
  /** Words that the time as quoted must hold; '' where the document says no time for it. */
  readonly time: string;
  readonly until: string | null;
  /** Whether readers may differ: neither missed nor wrong. */
  readonly open: boolean;
}

export interface UnseenDocument {
  readonly name: string;
  /** One paragraph a line. */
  readonly text: string;
  readonly items: readonly UnseenItem[];
}

const names = (text: string): readonly string[] => (text === '' ? [] : text.split(' | '));

/** What the document charges somebody with: names separated by ` | `. */
export const task = (
  about: string,
  leads = '',
  coordinating = '',
  time = '',
  until?: string,
): UnseenItem => ({
  about,
  leads: names(leads),
  coordinating: names(coordinating),
  time,
  until: until ?? null,
  open: false,
});

/** What one reader would call an item and another would not. */
export const maybe = (about: string): UnseenItem => ({ ...task(about), open: true });

export const document = (name: string, text: string, ...items: readonly UnseenItem[]): UnseenDocument => ({
  name,
  text: text.trim(),
  items,
});
