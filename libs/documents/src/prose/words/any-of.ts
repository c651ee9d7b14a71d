const escaped = (words: string): string => words.replaceAll('.', '\\.');

/** The source of a pattern for any of the phrases, the longest first, as whole words. */
export function anyOf(phrases: readonly string[]): string {
  const longestFirst = phrases.toSorted((one, other) => other.length - one.length).map(escaped);
  return `(?<![\\p{L}\\d])(?:${longestFirst.join('|')})(?![\\p{L}\\d])`;
}
