/** Codes in a page header: fonts, sizes and colours, fields like the page's number, and the begin of a section. */
const CODE = /&(?:"[^"]*"|K[0-9A-Fa-f]{6}|K[0-9]{2}[+-]\d{3}|\d+|(?<sign>[^]))/gu;

/** The lines of a page header of Excel: its left, middle and right section. */
export function pageHeaderLines(code: string): string[] {
  const text = code.replace(CODE, (_, ...found: unknown[]) => {
    const { sign } = found.at(-1) as { sign?: string };
    if (sign === '&') return '&';
    return sign !== undefined && 'LCR'.includes(sign) ? '\n' : '';
  });
  return text.split(/[\r\n]+/u);
}
