import type { FormatSection } from './format-tokens.ts';
import { formatSections } from './format-tokens.ts';
import { momentOf, showDate } from './show-date.ts';
import { showGeneral, showNumber } from './show-number.ts';

/** Shows what a cell holds as its number format does. */
export class NumberFormat {
  readonly #sections: readonly FormatSection[];
  readonly #from1904: boolean;

  /** @param from1904 whether days are counted from 1904 */
  constructor(code: string, from1904: boolean) {
    this.#sections = formatSections(code);
    this.#from1904 = from1904;
  }

  /** Whether numbers are shown as dates or times. */
  get showsDates(): boolean {
    return this.#sections.some(isDate);
  }

  /** @returns null where Excel shows nothing but `####`: a date before its first or after its last day */
  number(value: number): string | null {
    const { section, asItIs } = this.#sectionFor(value);
    if (!section || section.isGeneral) return beside(section, showGeneral(value));
    if (isDate(section)) {
      const moment = momentOf(value, this.#from1904);
      return moment && showDate(section.tokens, moment);
    }
    if (takesText(section)) return withText(section, showGeneral(value));
    const shown = showNumber(section.tokens, Math.abs(value));
    return value < 0 && !asItIs && /[1-9]/u.test(shown) ? `-${shown}` : shown;
  }

  /** A text is shown as it stands, or within the words that the format puts round texts. */
  text(value: string): string {
    const [only, , , forText] = this.#sections;
    if (forText) return withText(forText, value);
    return only && this.#sections.length === 1 && takesText(only) ? withText(only, value) : value;
  }

  /** The section for a number, and whether that section shows negative ones without their sign. */
  #sectionFor(value: number): { section: FormatSection | undefined; asItIs: boolean } {
    const numeric = this.#sections.slice(0, 3);
    if (numeric.some(({ condition }) => condition !== null)) {
      const found = numeric.findIndex(({ condition }) => condition !== null && meets(condition, value));
      const at = found >= 0 ? found : numeric.findIndex(({ condition }) => condition === null);
      return { section: numeric[at], asItIs: false };
    }
    if (value < 0 && numeric.length > 1) return { section: numeric[1], asItIs: true };
    return { section: numeric[value === 0 && numeric.length > 2 ? 2 : 0], asItIs: false };
  }
}

const isDate = ({ tokens, isGeneral }: FormatSection): boolean =>
  !isGeneral && tokens.some(({ kind }) => kind === 'date');

const takesText = ({ tokens }: FormatSection): boolean =>
  tokens.some(({ kind, text }) => kind === 'sign' && text === '@');

function meets({ operator, value }: NonNullable<FormatSection['condition']>, number: number): boolean {
  if (operator === '<') return number < value;
  if (operator === '<=') return number <= value;
  if (operator === '>') return number > value;
  if (operator === '>=') return number >= value;
  return (number === value) === (operator === '=');
}

/** The literal words of a section without digits stand before what it shows. */
const beside = (section: FormatSection | undefined, shown: string): string =>
  (section?.tokens ?? []).map(({ kind, text }) => (kind === 'literal' ? text : '')).join('') + shown;

const withText = ({ tokens }: FormatSection, value: string): string =>
  tokens
    .map(({ kind, text }) => (kind === 'sign' && text === '@' ? value : kind === 'literal' ? text : ''))
    .join('');
