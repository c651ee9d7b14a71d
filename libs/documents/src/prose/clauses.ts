import { cut, part } from './piece.ts';
import type { Piece } from './piece.ts';

/** A sentence taken apart: the words before its colon, and what semicolons part after them. */
export interface Clauses {
  /** Null where the sentence has no colon that opens a list. */
  readonly leadIn: Piece | null;
  readonly clauses: readonly Piece[];
}

const OPENING = '([“';
const CLOSING = ')]”';

/** "Giám đốc các Sở: Y tế, Tài chính …": the colon opens a list of names, not of tasks. */
const isDepartments = (text: string, colon: number): boolean =>
  /(?:^|[^\p{L}])[Cc]ác [Ss]ở$/u.test(text.slice(Math.max(0, colon - 12), colon)) &&
  /^ ?\p{Lu}/u.test(text.slice(colon + 1, colon + 3));

/** Where the mark stands outside brackets and quotes, before a blank or at the end. */
function placesOf(mark: ':' | ';', text: string): number[] {
  const places: number[] = [];
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (OPENING.includes(char)) depth += 1;
    else if (CLOSING.includes(char)) depth = Math.max(0, depth - 1);
    else if (char === ':' && isDepartments(text, at)) continue;
    else if (char === mark && depth === 0 && /^(?: |$)/u.test(text.slice(at + 1, at + 2))) places.push(at);
  }
  return places;
}

const withoutMark = (piece: Piece): Piece => (piece.text.startsWith(';') ? part(piece, 1) : piece);

/** Whether words name bodies and stop there, so that what they do stands behind the semicolon. */
type NamesOnly = (words: string) => boolean;

function bySemicolon(piece: Piece, namesOnly: NamesOnly): Piece[] {
  let from = 0;
  const places = placesOf(';', piece.text).filter((place) => {
    if (namesOnly(part(piece, from, place).text)) return false;
    from = place + 1;
    return true;
  });
  return cut(piece, places)
    .map(withoutMark)
    .filter(({ text }) => text !== '');
}

/** Words after which entries follow whatever parts them. */
const ANNOUNCES =
  /(?:như sau|sau đây|dưới đây|nhiệm vụ sau|nội dung sau|việc sau|cụ thể|nêu rõ|ghi rõ|quy định|xác định|thống nhất|kết luận|nhấn mạnh)$/iu;

/**
 * Parts a sentence into its clauses.
 * @param namesOnly whether words name bodies and stop there: what they do stands behind the semicolon
 * @param charges whether the words before a colon are complete without a list ("Sở Tài chính: bố trí kinh phí")
 */
export function clausesOf(
  sentence: Piece,
  namesOnly: NamesOnly,
  charges: (leadIn: string) => boolean,
): Clauses {
  const [colon] = placesOf(':', sentence.text);
  if (colon === undefined) return { leadIn: null, clauses: bySemicolon(sentence, namesOnly) };
  const leadIn = part(sentence, 0, colon);
  const entries = bySemicolon(part(sentence, colon + 1), namesOnly);
  const isList = entries.length > 1 || ANNOUNCES.test(leadIn.text) || charges(leadIn.text);
  return isList && !leadIn.text.includes(';')
    ? { leadIn, clauses: entries }
    : { leadIn: null, clauses: bySemicolon(sentence, namesOnly) };
}
