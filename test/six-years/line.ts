/** Something that happened or is to happen, in one line to read and to compare. */
export const line = (...parts: readonly (string | number | null | readonly string[])[]): string =>
  parts.map((part) => (Array.isArray(part) ? part.join(' ') : String(part ?? '-'))).join(' | ');

export const sorted = (lines: Iterable<string>): string[] => [...lines].sort();
