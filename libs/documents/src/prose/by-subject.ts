import { bodiesAtStart, firstTask, startsCharged } from './bodies-charged.ts';
import { cut, part } from './piece.ts';
import type { Piece } from './piece.ts';

/** Words that a list of names goes on after: the body behind the next comma is one of them. */
const LISTING = /(?:phối hợp|cùng|với|gồm|như|giữa|của|cho|tại|do|theo)(?![\p{L}])|[(:]/u;
const FURTHER = /, (?:còn |và )?(?=\p{Lu})/gu;
/** In characters: what is said after a verb before a further body is named. */
const SHORTEST_TASK = 8;

const isDone = (before: string): boolean => {
  const task = firstTask(before);
  const last = before.split(', ').at(-1) ?? '';
  if (task === null || startsCharged(last)) return false;
  const words = before.slice(task.at + task.word.length);
  return words.length >= SHORTEST_TASK && !LISTING.test(before.slice(task.at));
};

function opensOwn(after: string): boolean {
  const bodies = bodiesAtStart(after, firstTask);
  return bodies?.names.length === 1 && !/^(?:phối hợp|tham gia)/u.test(bodies.predicate);
}

/** Parts "Giao Sở A chuẩn bị hội nghị, Sở B mời đại biểu": a further body with a verb of its own. */
export function bySubject(clause: Piece): Piece[] {
  let from = 0;
  const places = [...clause.text.matchAll(FURTHER)].flatMap(({ 0: mark, index }) => {
    const at = index + mark.length;
    if (!isDone(clause.text.slice(from, index)) || !opensOwn(clause.text.slice(at))) return [];
    from = at;
    return [at];
  });
  return cut(clause, places).map((piece) =>
    part(piece, 0, piece.text.replace(/,(?: còn| và)?$/u, '').length),
  );
}
