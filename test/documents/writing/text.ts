/** How the same lines are kept in a text file. */
export interface TextForm {
  readonly end?: '\n' | '\r\n' | '\r';
  readonly mark?: boolean;
  readonly form?: 'NFC' | 'NFD';
  /** What stands where a space does. */
  readonly space?: string;
}

/** A text file of the given lines, in UTF-8. */
export function textFile(
  lines: readonly string[],
  { end = '\n', mark = false, form = 'NFC', space = ' ' }: TextForm = {},
): Uint8Array {
  const text = lines.join(end).normalize(form).replaceAll(' ', space);
  return new TextEncoder().encode(`${mark ? '\uFEFF' : ''}${text}`);
}
