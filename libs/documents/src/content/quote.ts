import type { ItemSource } from '#domain/document/plan-document';

type Quote = Pick<ItemSource, 'quote' | 'offset'>;

/**
 * The words as they stand in the text from an offset on. Where something stands between them there (a page number
 * within a wrapped cell), the first of the lines that they were joined from.
 */
export function quoteFrom(text: string, offset: number, lines: readonly string[]): Quote {
  const [first = ''] = lines;
  const whole = lines.join(' ');
  const at = text.indexOf(first, offset);
  if (at < 0) return { quote: '', offset };
  return { quote: text.startsWith(whole, at) ? whole : first, offset: at };
}
