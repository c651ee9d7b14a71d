import { cut, part } from './piece.ts';
import type { Piece } from './piece.ts';

/** Words that end in a full stop within a sentence; a single capital ("Q.", "H.S") is one too. */
const ABBREVIATIONS = new Set(
  'tp tx tt ts ths pgs gs bs cn ks tr đ/c đc st ths bscki bsckii ncs ubnd hđnd mr mrs ms dr no art kg km nxb tel đt'.split(
    ' ',
  ),
);
const STOP = /(?:\.{3,20}|[.!?…]{1,4})[”")\]]{0,3}(?= |$)/gu;
/** A stop that lacks the blank after it: "… hợp tác.Sở Y tế". */
const STOP_WITHOUT_BLANK = /(?<=\p{Ll}{2})[.!?](?=\p{Lu}\p{Ll})/gu;
/** In characters: no sentence is longer; one without any stop is cut at a blank. */
const LONGEST = 3000;

const wordBefore = (text: string, at: number): string =>
  /[^\s("“]*$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';

function isAbbreviation(text: string, at: number): boolean {
  const word = wordBefore(text, at);
  return /^\p{Lu}$/u.test(word.split('.').at(-1) ?? '') || ABBREVIATIONS.has(word.toLowerCase());
}

/** Whether the words after a stop can begin a sentence. */
const begins = (rest: string): boolean => /^ ?[“"‘'(\-–+•]* ?[\p{Lu}\d]/u.test(rest);

function endsSentence(text: string, stop: RegExpExecArray): boolean {
  const end = stop.index + stop[0].length;
  if (end >= text.length) return false;
  if (!begins(text.slice(end, end + 8))) return false;
  const single = stop[0].startsWith('.') && !stop[0].startsWith('..');
  const numbered =
    single && /(?:^|[:;.] )\(?[\dIVX]{1,3}$/u.test(text.slice(Math.max(0, stop.index - 8), stop.index));
  return !(single && (numbered || isAbbreviation(text, stop.index)));
}

function bounded(piece: Piece): Piece[] {
  const places: number[] = [];
  for (let at = 0; piece.text.length - at > LONGEST;) {
    const blank = piece.text.lastIndexOf(' ', at + LONGEST);
    at = blank > at ? blank : at + LONGEST;
    places.push(at);
  }
  return places.length === 0 ? [piece] : cut(piece, places);
}

/** The sentences of a paragraph. Abbreviations, numbers, dates and lists of names ("y tế, v.v. cho …") do not end them. */
export function sentencesOf(paragraph: Piece): readonly Piece[] {
  const { text } = paragraph;
  const places: number[] = [];
  for (const stop of text.matchAll(STOP))
    if (endsSentence(text, stop)) places.push(stop.index + stop[0].length);
  for (const { index } of text.matchAll(STOP_WITHOUT_BLANK))
    if (!isAbbreviation(text, index)) places.push(index + 1);
  places.sort((a, b) => a - b);
  return cut(paragraph, places).flatMap(bounded);
}

/** The piece without the stop at its end. */
export function withoutStop(piece: Piece): Piece {
  const end = /(?:\s|\.\/\.|[.;:,!…])+$/u.exec(piece.text.slice(-12));
  return end ? part(piece, 0, piece.text.length - end[0].length) : piece;
}
