/**
 * An item as it is drafted, before its questions are known. What is not readonly may still change by the words that
 * follow in its sentence or below it.
 */
export interface DraftedItem {
  leads: readonly string[];
  coordinating: readonly string[];
  /** Whether the lead is that of the sentence before: this one names none. */
  readonly inherited: boolean;
  /** Words of the list that the item is an entry of, where the entry alone is no sentence; else empty. */
  readonly before: string;
  /** The task in the document's text, in UTF-16 units. */
  readonly taskFrom: number;
  taskTo: number;
  /** The quote: the words that charge. */
  readonly from: number;
  to: number;
  times: readonly string[];
  /** Whether its time stands after several items: of all, or of the last? */
  sharedTime: boolean;
  readonly section: string | null;
  readonly paragraph: number | null;
  /** Place of the paragraph among the others: what is said twice stands in two. */
  readonly passage: number;
}
