import { fromFirstBody } from '../bodies/body-names.ts';
import { bodiesAtStart, firstTask } from './bodies-charged.ts';
import { cut, part } from './piece.ts';
import type { Piece } from './piece.ts';
import { anyOf } from './words/any-of.ts';
import { DIRECTING_VERBS } from './words/directing-verbs.ts';

/** Words that a list of names goes on after: the body behind the next comma is one of them. */
const LISTING = /(?<![\p{L}])(?:phối hợp|cùng|với|gồm|như|giữa|của|cho|tại|do|theo)(?![\p{L}])|[(:]/u;
const FURTHER = /, (?:còn |và )?(?=\p{Lu})/gu;
/** Who charges, with the verb of it: what is to be done stands after them. */
const DIRECTS = new RegExp(`^.{0,200}?${anyOf(DIRECTING_VERBS)} `, 'iu');
/** In characters: what is said after a verb before a further body is named. */
const SHORTEST_TASK = 4;

/** A clause with more names behind commas is a list. */
const MOST_COMMAS = 20;

/** Whether the words before a comma say what a body is to do, and name nobody at their end. */
function isDone(before: string): boolean {
  const said = before.replace(DIRECTS, '');
  const task = firstTask(said);
  if (task === null) return false;
  const words = said.slice(task.at);
  const last = words.split(', ').at(-1) ?? '';
  return (
    words.length - task.word.length >= SHORTEST_TASK && fromFirstBody(last) === null && !LISTING.test(words)
  );
}

function opensOwn(after: string): boolean {
  const bodies = bodiesAtStart(after, firstTask);
  return bodies?.names.length === 1 && !/^(?:phối hợp|tham gia)/u.test(bodies.predicate);
}

/** Parts "Giao Sở A chuẩn bị hội nghị, Sở B mời đại biểu": a further body with a verb of its own. */
export function bySubject(clause: Piece): Piece[] {
  let from = 0;
  const commas = [...clause.text.matchAll(FURTHER)].slice(0, MOST_COMMAS);
  const places = commas.flatMap(({ 0: mark, index }) => {
    const at = index + mark.length;
    if (!isDone(clause.text.slice(from, index)) || !opensOwn(clause.text.slice(at))) return [];
    from = at;
    return [at];
  });
  return cut(clause, places).map((piece) =>
    part(piece, 0, piece.text.replace(/,(?: còn| và)?$/u, '').length),
  );
}
