/** What parts the values of a cell is escaped where a value has it. */
const escaped = (text: string): string => text.replace(/[\\;|]/gu, '\\$&');
const plain = (text: string): string => text.replace(/\\(.)/gsu, '$1');

/** Splits at a sign that no backslash stands before; the parts keep their backslashes. */
function splitAt(sign: ';' | '|', cell: string): readonly string[] {
  const pieces = cell.match(/\\.|[^\\]|\\$/gsu) ?? [];
  const parts = [''];
  for (const piece of pieces) {
    if (piece === sign) parts.push('');
    else parts.push((parts.pop() ?? '') + piece);
  }
  return parts.map((part) => part.trim());
}

const filled = (cell: string): readonly string[] => splitAt(';', cell).filter((part) => part !== '');

/** Values of a cell, parted by semicolons; none where it is empty. */
export const valuesIn = (cell: string): readonly string[] => filled(cell).map(plain);

/** Values of a cell that have parts of their own: `a | b; c | d`. */
export const tuplesIn = (cell: string): readonly (readonly string[])[] =>
  filled(cell).map((part) => splitAt('|', part).map(plain));

export const valuesCell = (values: readonly string[]): string => values.map(escaped).join('; ');

export const tuplesCell = (tuples: readonly (readonly string[])[]): string =>
  tuples.map((parts) => parts.map(escaped).join(' | ')).join('; ');
