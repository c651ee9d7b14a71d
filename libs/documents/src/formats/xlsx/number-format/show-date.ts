import type { FormatToken } from './format-tokens.ts';

/** Days from Excel's first day, and the parts of the day as its fraction. */
interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  readonly serial: number;
}

const DAY = 86_400;
/** 31 December 9999. */
const LAST_SERIAL = 2_958_465;
const DAYS_TO_1904 = 1_462;
/** Excel takes 1900 for a leap year: its day 60 never was. */
const NO_DAY = 60;

/** @returns null where Excel shows no date for the number */
export function momentOf(serial: number, from1904: boolean): Moment | null {
  const seconds = Math.round((from1904 ? serial + DAYS_TO_1904 : serial) * DAY);
  const day = Math.floor(seconds / DAY);
  if (serial < 0 || day > LAST_SERIAL) return null;
  const time = seconds - day * DAY;
  const date = new Date(Date.UTC(1899, 11, day < NO_DAY ? 31 + day : 30 + day));
  return {
    year: date.getUTCFullYear(),
    month: day === NO_DAY ? 2 : date.getUTCMonth() + 1,
    day: day === NO_DAY ? 29 : date.getUTCDate(),
    hours: Math.floor(time / 3_600),
    minutes: Math.floor(time / 60) % 60,
    seconds: time % 60,
    serial: seconds / DAY,
  };
}

type DatePart = 'year' | 'month' | 'day' | 'weekday' | 'hours' | 'minutes' | 'seconds' | 'noon';
interface Piece {
  readonly part?: DatePart;
  readonly text: string;
  readonly elapsed?: true | undefined;
}

/**
 * Shows a moment as dates are written here: day, month and year in this order, as far as the format shows them. Words
 * before and after stay; a format with words between its parts is followed as it is.
 */
export function showDate(tokens: readonly FormatToken[], moment: Moment): string {
  const pieces = partsOf(tokens);
  const first = pieces.findIndex(({ part }) => part !== undefined);
  const last = pieces.findLastIndex(({ part }) => part !== undefined);
  const core = pieces.slice(first, last + 1);
  const hasWords = core.some(({ part, text }) => part === undefined && /\p{L}{2,}/u.test(text));
  const shown = hasWords ? core.map((piece) => pieceOf(piece, moment)).join('') : usual(core, moment);
  const words = (some: readonly Piece[]): string => some.map(({ text }) => text).join('');
  return words(pieces.slice(0, first)) + shown + words(pieces.slice(last + 1));
}

function partsOf(tokens: readonly FormatToken[]): Piece[] {
  return tokens.map((token, at): Piece => {
    if (token.kind !== 'date') return { text: token.kind === 'digit' ? '' : token.text };
    const part = partOf(token.text, tokens, at);
    return { part, text: token.text, elapsed: token.elapsed };
  });
}

function partOf(text: string, tokens: readonly FormatToken[], at: number): DatePart {
  if (text === 'am') return 'noon';
  if (text.startsWith('y') || text.startsWith('e')) return 'year';
  if (text.startsWith('d')) return text.length > 2 ? 'weekday' : 'day';
  if (text.startsWith('h')) return 'hours';
  if (text.startsWith('s')) return 'seconds';
  if (text.startsWith('m')) return isMinutes(text, tokens, at) ? 'minutes' : 'month';
  return 'weekday';
}

/** `m` counts minutes after hours and before seconds. */
function isMinutes(text: string, tokens: readonly FormatToken[], at: number): boolean {
  if (text.length > 2) return false;
  const isDate = ({ kind, text: other }: FormatToken): boolean => kind === 'date' && other !== 'am';
  const before = tokens.slice(0, at).findLast(isDate);
  const after = tokens.slice(at + 1).find(isDate);
  return (before?.text.startsWith('h') ?? false) || (after?.text.startsWith('s') ?? false);
}

const two = (value: number): string => String(value).padStart(2, '0');

function pieceOf({ part, text, elapsed }: Piece, moment: Moment): string {
  if (part === undefined) return text;
  if (part === 'noon' || part === 'weekday') return '';
  if (elapsed) return String(Math.floor(moment.serial * ELAPSED[text.charAt(0)]!));
  return two(moment[part]);
}

/** How many of them a day has. */
const ELAPSED: Readonly<Record<string, number>> = { h: 24, m: 1_440, s: DAY };

/** The date as far as it is shown, then the time where it is shown and is not midnight of a date. */
function usual(core: readonly Piece[], moment: Moment): string {
  const has = (part: DatePart): boolean => core.some((piece) => piece.part === part);
  const date = (['day', 'month', 'year'] as const).filter(has).map((part) => two(moment[part]));
  const clock = (['hours', 'minutes', 'seconds'] as const).filter(has);
  const isMidnight = moment.hours + moment.minutes + moment.seconds === 0;
  const elapsed = core.find((piece) => piece.elapsed);
  const time = clock
    .filter((part) => date.length === 0 || part !== 'seconds')
    .map((part) => (elapsed?.part === part ? pieceOf(elapsed, moment) : two(moment[part])));
  if (date.length > 0 && (isMidnight || time.length === 0)) return date.join('/');
  return [date.join('/'), time.join(':')].filter((part) => part !== '').join(' ');
}
