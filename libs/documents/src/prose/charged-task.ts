import { bodiesAtStart, firstTask, namesIn, startsCharged } from './bodies-charged.ts';
import type { IsForeign } from './foreign.ts';
import { part } from './piece.ts';
import type { Piece } from './piece.ts';

/** What a body is to do, with whom; the words that bind it left out. */
export interface ChargedTask {
  readonly task: Piece;
  readonly coordinating: readonly string[];
  /** Whether a word binds the body whatever the verb is: "chủ trì", "sẽ", "có trách nhiệm". */
  readonly bound: boolean;
  /** Whether the body becomes the focal agency. */
  readonly focal: boolean;
}

const BINDING =
  /^(?:(?:cũng|đồng thời|chịu|là|làm) )*(?:sẽ|cần phải|cần|phải|có trách nhiệm|trách nhiệm|có nhiệm vụ|được giao nhiệm vụ|được giao|được phân công|được yêu cầu|được đề nghị|được chỉ định|được ủy quyền|phụ trách)(?![\p{L}])(?:, | )?/u;
const LEADING = /^(?:(?:là |làm )?(?:cơ quan |đơn vị )?chủ trì)(?![\p{L}])(?:,? (?:và|đồng thời))?,? ?/iu;
const FOCAL =
  /^(?:là|làm|Là|Làm) (?:(?:cơ quan|đơn vị) )?(?:thường trực,? ?(?:và )?)?(?:(?:cơ quan|đơn vị) )?(?:đầu mối|thường trực)(?![\p{L}])/u;
const WITH =
  /^(?:(?:và|chủ động|tích cực|tiếp tục|kịp thời|thường xuyên|trực tiếp) )*(?:phối hợp(?: chặt chẽ| tốt| hiệu quả)?(?:,? cùng)?(?: chặt chẽ)?(?: với)?|cùng(?: với)?) /iu;
const WITH_WITHIN = /(?<=[, ])(?:phối hợp(?: chặt chẽ)?(?: cùng)? với|phối hợp cùng) (?=\S)/gu;
const HELPS = /^(?:cùng )?phối hợp(?: thực hiện)?(?! (?:với|cùng)),? (?=\S)/u;
/** Where a list of bodies ends that no predicate follows. */
const LIST_ENDS = /[.;:()]| (?:để|nhằm|trong|theo|khi|về|trên) /u;
const LONGEST_LIST = 600;

interface Partners {
  readonly names: readonly string[];
  /** Where the words after them begin; null where nothing follows them. */
  readonly at: number | null;
  readonly foreign: boolean;
}

/** Of a name that a place abroad is part of, the bodies beside it: "Sở Y tế, tỉnh Kitano". */
const oursIn = (name: string, isForeign: IsForeign): readonly string[] =>
  isForeign(name) ? name.split(', ').filter((each) => startsCharged(each) && !isForeign(each)) : [name];

function partnersAtStart(text: string, isForeign: IsForeign): Partners | null {
  if (!startsCharged(text))
    return isForeign(text.slice(0, 60)) ? { names: [], at: null, foreign: true } : null;
  const named = bodiesAtStart(text, firstTask);
  const end = LIST_ENDS.exec(text.slice(0, LONGEST_LIST))?.index ?? Math.min(text.length, LONGEST_LIST);
  const names = named !== null && named.at <= end ? named.names : namesIn(text.slice(0, end));
  const ours = names.flatMap((name) => oursIn(name, isForeign));
  return {
    names: ours,
    at: named !== null && named.at <= end ? named.at : null,
    foreign: names.some(isForeign),
  };
}

/** "Giao Sở Y tế chủ trì, Sở Tài chính phối hợp xây dựng …": the bodies behind the lead, and what follows them. */
function beside(said: Piece, isForeign: IsForeign): { names: readonly string[]; rest: Piece } | null {
  const named = bodiesAtStart(said.text, firstTask);
  const helps = named && HELPS.exec(said.text.slice(named.at));
  if (named === null || !helps) return null;
  return {
    names: named.names.filter((name) => !isForeign(name)),
    rest: part(said, named.at + helps[0].length),
  };
}

/** Bodies that the task names further on: "tham mưu kế hoạch, phối hợp với Sở Tài chính". */
function partnersWithin(text: string, isForeign: IsForeign): readonly string[] {
  return [...text.matchAll(WITH_WITHIN)].flatMap(
    ({ 0: words, index }) => partnersAtStart(text.slice(index + words.length), isForeign)?.names ?? [],
  );
}

function strip(piece: Piece, form: RegExp): Piece | null {
  const found = form.exec(piece.text);
  return found ? part(piece, found[0].length) : null;
}

/** Reads what follows the name of a charged body, or a sentence without a subject. */
export function chargedTask(said: Piece, isForeign: IsForeign): ChargedTask {
  const binding = strip(said, BINDING);
  const unbound = binding ?? said;
  const focal = FOCAL.test(unbound.text);
  const leading = strip(unbound, LEADING);
  const helped = leading && beside(leading, isForeign);
  const rest = helped?.rest ?? leading ?? unbound;
  const together = focal ? null : WITH.exec(rest.text);
  const partners = together && partnersAtStart(rest.text.slice(together[0].length), isForeign);
  const whole = together && partners && !partners.foreign && partners.at !== null;
  const task = whole ? part(rest, together[0].length + (partners.at ?? 0)) : rest;
  const coordinating = [
    ...(helped?.names ?? []),
    ...(partners?.names ?? []),
    ...partnersWithin(task.text, isForeign),
  ];
  return {
    task: task.text === '' ? said : task,
    coordinating: [...new Set(coordinating)],
    bound: binding !== null || leading !== null || focal,
    focal,
  };
}
