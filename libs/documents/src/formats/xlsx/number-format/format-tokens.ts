/** A piece of a number format. */
export type FormatToken =
  /** Shown as it stands. */
  | { readonly kind: 'literal'; readonly text: string }
  /** `0`, `#` or `?`: a digit. */
  | { readonly kind: 'digit'; readonly text: string }
  /** `.`, `,`, `%`, `/`, `E+` or `@`. */
  | { readonly kind: 'sign'; readonly text: string }
  /** A run of one letter: `d`, `m`, `y`, `h`, `s`, or `am` for AM/PM; with `[h]` and the like `elapsed`. */
  | { readonly kind: 'date'; readonly text: string; readonly elapsed?: true };

/** A section of a format: what is shown of numbers that meet its condition. */
export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  readonly condition: { readonly operator: string; readonly value: number } | null;
  readonly isGeneral: boolean;
}

const CONDITION = /^(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)$/u;
const PIECE =
  /"(?<quoted>[^"]*)"?|\\(?<escaped>[^]?)|_(?:[^]?)|\*(?:[^]?)|\[(?<bracket>[^\]]*)\]?|(?<am>am\/pm|a\/p)|(?<general>General)|(?<date>y+|m+|d+|h+|s+|e+(?![+-])|b+|g+)|(?<digit>[0#?])|(?<sign>E[+-]|[.,%/@])|(?<other>[^])/giu;

/** Splits a format's code in its sections, at most four, and those in tokens. */
export function formatSections(code: string): FormatSection[] {
  return splitSections(code.trim() === '' ? 'General' : code)
    .slice(0, 4)
    .map(readSection);
}

function splitSections(code: string): string[] {
  const parts = code.match(/(?:"[^"]*"?|\\[^]?|\[[^\]]*\]?|[^;])+|;/gu) ?? [];
  const sections = [''];
  for (const part of parts) {
    if (part === ';') sections.push('');
    else sections[sections.length - 1] += part;
  }
  return sections;
}

function readSection(code: string): FormatSection {
  const tokens: FormatToken[] = [];
  let condition: FormatSection['condition'] = null;
  let isGeneral = false;
  for (const { groups = {} } of code.matchAll(PIECE)) {
    const [, operator, value] = CONDITION.exec(groups.bracket ?? '') ?? [];
    if (operator !== undefined) condition = { operator, value: Number(value) };
    else if (groups.general !== undefined) isGeneral = true;
    else tokens.push(...tokenOf(groups));
  }
  return { tokens, condition, isGeneral };
}

function tokenOf(groups: Record<string, string | undefined>): FormatToken[] {
  const { quoted, escaped, bracket, am, date, digit, sign, other } = groups;
  const text = quoted ?? escaped ?? other;
  if (text !== undefined) return [{ kind: 'literal', text }];
  if (bracket !== undefined) return bracketed(bracket);
  if (am !== undefined) return [{ kind: 'date', text: 'am' }];
  if (date !== undefined) return [{ kind: 'date', text: date.toLowerCase() }];
  if (digit !== undefined) return [{ kind: 'digit', text: digit }];
  return sign === undefined ? [] : [{ kind: 'sign', text: sign.toUpperCase() }];
}

/** Colours and languages show nothing; a currency shows its sign; `[h]` counts hours past a day. */
function bracketed(content: string): FormatToken[] {
  const elapsed = /^(?:h+|m+|s+)$/iu.exec(content)?.[0];
  if (elapsed !== undefined) return [{ kind: 'date', text: elapsed.toLowerCase(), elapsed: true }];
  const currency = /^\$([^-]+)/u.exec(content)?.[1];
  return currency === undefined ? [] : [{ kind: 'literal', text: currency }];
}
