import type { FormatToken } from './format-tokens.ts';

/** What Excel shows. */
const MOST_DECIMALS = 30;
/** From here on, JavaScript too writes a power of ten. */
const LARGEST = 1e21;
/** Digits that a cell without a format shows. */
const SHOWN_DIGITS = 11;

/** A number as a cell without a format shows it. */
export function showGeneral(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return String(Number(value.toPrecision(SHOWN_DIGITS)));
}

/** Shows a number, not negative, by the digits of a format: `0.00` makes 1.1 "1.10". */
export function showNumber(tokens: readonly FormatToken[], value: number): string {
  if (
    value >= LARGEST ||
    tokens.some(({ kind, text }) => kind === 'sign' && (text.startsWith('E') || text === '/'))
  )
    return showGeneral(value);
  const point = tokens.findIndex(({ kind, text }) => kind === 'sign' && text === '.');
  const whole = point < 0 ? tokens : tokens.slice(0, point);
  const decimals = point < 0 ? [] : tokens.slice(point + 1);
  const places = Math.min(MOST_DECIMALS, decimals.filter(isDigit).length);
  const [digits = '', fraction = ''] = rounded(value * scale(tokens), places).split('.');
  const shown = wholePart(whole, digits === '0' ? '' : digits);
  return point < 0 ? shown : `${shown}${fractionPart(decimals, fraction)}`;
}

const isDigit = ({ kind }: FormatToken): boolean => kind === 'digit';
const isSign = (token: FormatToken | undefined, text: string): boolean =>
  token?.kind === 'sign' && token.text === text;

/** Per cent show a hundred times the number; a comma after the last digit a thousandth. */
function scale(tokens: readonly FormatToken[]): number {
  const percents = tokens.filter((token) => isSign(token, '%')).length;
  let at = tokens.findLastIndex(isDigit) + 1;
  let thousands = 0;
  for (; isSign(tokens[at], ','); at += 1) thousands += 1;
  return 100 ** percents / 1000 ** thousands;
}

function rounded(value: number, places: number): string {
  const [digits, power = '0'] = String(Number(value.toPrecision(15))).split('e');
  const shifted = Math.round(Number(`${digits}e${Number(power) + places}`));
  return shifted < LARGEST ? Number(`${shifted}e-${places}`).toFixed(places) : value.toFixed(places);
}

/** Fills the digits of the whole part from the right; what is left over stands before the first. */
function wholePart(tokens: readonly FormatToken[], digits: string): string {
  const first = tokens.findIndex(isDigit);
  const last = tokens.findLastIndex(isDigit);
  const grouped = tokens.some((token, at) => isSign(token, ',') && at > first && at < last);
  let left = digits;
  let shown = '';
  let placed = 0;
  const place = (digit: string): void => {
    if (digit !== '' && grouped && placed > 0 && placed % 3 === 0) shown = `,${shown}`;
    if (digit !== '') placed += 1;
    shown = digit + shown;
  };
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at]!;
    if (isDigit(token)) {
      place(left === '' ? filler(token) : left.slice(-1));
      left = left.slice(0, -1);
      if (at === first) for (; left !== ''; left = left.slice(0, -1)) place(left.slice(-1));
    } else shown = literal(token) + shown;
  }
  return shown;
}

function fractionPart(tokens: readonly FormatToken[], fraction: string): string {
  const significant = fraction.replace(/0+$/u, '').length;
  let at = 0;
  let shown = '';
  for (const token of tokens) {
    if (!isDigit(token)) shown += literal(token);
    else {
      shown += at < significant ? (fraction[at] ?? '') : filler(token);
      at += 1;
    }
  }
  return `.${shown}`;
}

/** What a digit of the format shows where the number has none. */
const filler = ({ text }: FormatToken): string => (text === '0' ? '0' : text === '?' ? ' ' : '');

const literal = (token: FormatToken): string => (isSign(token, ',') ? '' : token.text);
