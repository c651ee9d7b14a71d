import { startsBody } from '../bodies/body-names.ts';
import { splitBodies } from '../bodies/split-bodies.ts';
import { anyOf } from './words/any-of.ts';
import { OFFICES } from './words/directing-verbs.ts';
import {
  KIND_BEFORE,
  KIND_BY_VERB,
  NAME_GOES_ON_AFTER,
  NOUN_NAMED,
  TELLS_WHICH,
  VERBS_OF_NAMES,
} from './words/name-words.ts';
import { DUTIES, MANNERS, STATES, TASK_VERBS } from './words/task-verbs.ts';

/** Bodies at the beginning of a text, as printed, and where what is said of them begins. */
export interface NamedBodies {
  readonly names: readonly string[];
  /** In UTF-16 units from the beginning of the text. */
  readonly at: number;
  /** The first words of what is said. */
  readonly predicate: string;
}

/** In characters: a list of bodies is no longer. */
const LONGEST_LIST = 900;

/** Lower-case words that open a predicate; a name writes them with a capital ("Sở Xây dựng xây dựng …"). */
const PREDICATE = new RegExp(anyOf([...TASK_VERBS, ...MANNERS, ...DUTIES, ...STATES]), 'gu');

const insideBrackets = (before: string): boolean => before.split('(').length > before.split(')').length;

function isPartOfName(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const name = before.trimEnd();
  const rest = text.slice(at, at + 40);
  if (insideBrackets(before) || TELLS_WHICH.test(rest)) return true;
  if (NAME_GOES_ON_AFTER.some((form) => form.test(name) || form.test(before))) return true;
  if (KIND_BEFORE.test(name) && KIND_BY_VERB.test(rest)) return true;
  return VERBS_OF_NAMES.test(rest) && !NOUN_NAMED.test(name);
}

const EACH_OFFICE = new RegExp(`(^|[,;] |và )${OFFICES.source.slice(1)}`, 'gu');
const BEFORE_LIST = /^(?:cho|các đồng chí:?|các cơ quan:|với) /u;
const AFTER_LIST = /(?:,? và|[,:;]| -)\s*$/u;

/** Heads of bodies as their bodies: "Giám đốc Sở Y tế" is Sở Y tế. A person beside an office stays as printed. */
const withoutOffices = (list: string): string =>
  list.replace(EACH_OFFICE, (whole: string, before: string, at: number) =>
    startsBody(list.slice(at + whole.length)) ? before : whole,
  );

/** The bodies of a list as printed, heads of bodies as their bodies. */
export function namesIn(list: string): readonly string[] {
  return splitBodies(withoutOffices(list.replace(BEFORE_LIST, '').replace(AFTER_LIST, ''))).names;
}

/** Whether a text begins with a body, or with the office of its head. */
export const startsCharged = (text: string): boolean =>
  startsBody(text) || (OFFICES.test(text) && startsBody(text.replace(OFFICES, '')));

/** Where the first predicate of the text stands that is no part of a name; null where it has none. */
export function firstPredicate(text: string): { readonly at: number; readonly word: string } | null {
  const bounded = text.slice(0, LONGEST_LIST);
  for (const { 0: word, index } of bounded.matchAll(PREDICATE))
    if (index === 0 || !isPartOfName(bounded, index)) return { at: index, word };
  return null;
}

/** Reads the bodies at the beginning of a text; null where it begins otherwise, or says nothing of them. */
export function bodiesAtStart(text: string): NamedBodies | null {
  if (!startsCharged(text)) return null;
  const predicate = firstPredicate(text);
  if (predicate === null || predicate.at === 0) return null;
  return { names: namesIn(text.slice(0, predicate.at)), at: predicate.at, predicate: predicate.word };
}

/** The bodies that a text consists of ("1. Sở Tài chính:"); none where it says more. */
export function bodiesAlone(text: string): readonly string[] {
  const list = text.replace(/[.:;]+$/u, '').trim();
  if (list.length > LONGEST_LIST || !startsCharged(list) || firstPredicate(list) !== null) return [];
  const names = namesIn(list);
  return names.every((name) => startsCharged(name) || /^[\p{Lu}]/u.test(name)) ? names : [];
}
