const TO = /^Kính gửi:\s*(.+)$/;

/** The letter's text as it is laid out: whom it is for stands on a line of its own. */
export function letterParts(text: string): { readonly to: string | null; readonly body: string } {
  const [first = '', ...rest] = text.split('\n');
  const to = TO.exec(first)?.[1]?.trim() ?? null;
  return to === null ? { to, body: text } : { to, body: rest.join('\n').trim() };
}

interface Line {
  readonly stream: string;
}

/** What a letter has now that it had not when it was read. */
export function addedLines<L extends Line>(read: readonly L[], now: readonly L[]): readonly L[] {
  const known = new Set(read.map(({ stream }) => stream));
  return now.filter(({ stream }) => !known.has(stream));
}
