import { startsBody } from '../bodies/body-names.ts';
import { splitBodies } from '../bodies/split-bodies.ts';
import { anyOf } from './words/any-of.ts';
import { OFFICES } from './words/directing-verbs.ts';
import {
  COMPOUND,
  KIND_BEFORE,
  KIND_BY_VERB,
  NAME_GOES_ON_AFTER,
  NOUN_NAMED,
  TELLS_WHICH,
  VERBS_OF_NAMES,
} from './words/name-words.ts';
import { GOES_ON, KNOWN_NAME } from './words/known-names.ts';
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
/** What somebody can be told: "các đơn vị có nhu cầu đăng ký" are not told to have. */
const TASK = new RegExp(anyOf([...TASK_VERBS, ...MANNERS, ...DUTIES]), 'gu');
const KNOWN_LIST = new RegExp(
  `^(?:${OFFICES.source.slice(1)})?${KNOWN_NAME}(?:(?:, | và |; )${KNOWN_NAME})* (?=\\p{Ll})(?!${GOES_ON}(?![\\p{L}]))`,
  'u',
);

const insideBrackets = (before: string): boolean => before.split('(').length > before.split(')').length;

const isCompound = (before: string, verb: string): boolean =>
  COMPOUND.test(`${before.split(' ').at(-1)} ${verb.split(' ', 1)[0]}`);

function isPartOfName(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const name = before.trimEnd();
  const rest = text.slice(at, at + 40);
  if (insideBrackets(before) || TELLS_WHICH.test(rest)) return true;
  if (NAME_GOES_ON_AFTER.some((form) => form.test(name)) || isCompound(name, rest)) return true;
  if (KIND_BEFORE.test(name) && KIND_BY_VERB.test(rest)) return true;
  return VERBS_OF_NAMES.test(rest) && !NOUN_NAMED.test(name);
}

const EACH_OFFICE = new RegExp(`(^|[,;] |và )${OFFICES.source.slice(1)}`, 'gu');
const BEFORE_LIST = /^(?:cho|các đồng chí:?|các cơ quan:|với) /u;
const AFTER_LIST = /(?:,? và|,? để| cùng|[,:;]| -)\s*$/u;

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

/** Where the words begin that say something of whom the text names; null where it only names. */
function predicateBy(form: RegExp, text: string): { readonly at: number; readonly word: string } | null {
  const bounded = text.slice(0, LONGEST_LIST);
  const known = KNOWN_LIST.exec(bounded)?.[0].length ?? null;
  for (const { 0: word, index } of bounded.matchAll(form)) {
    if (known !== null && index > known) break;
    if (index === 0 || !isPartOfName(bounded, index)) return { at: index, word };
  }
  return known === null ? null : { at: known, word: bounded.slice(known).split(' ', 1)[0] ?? '' };
}

/** The first predicate of the text that is no part of a name; null where it has none. */
export const firstPredicate = (text: string): { readonly at: number; readonly word: string } | null =>
  predicateBy(PREDICATE, text);

/** The first thing to be done in the text; null where it has none. */
export const firstTask = (text: string): { readonly at: number; readonly word: string } | null =>
  predicateBy(TASK, text);

/**
 * Reads the bodies at the beginning of a text; null where it begins otherwise, or says nothing of them.
 * @param predicateOf what counts as said of them
 */
export function bodiesAtStart(text: string, predicateOf = firstPredicate): NamedBodies | null {
  if (!startsCharged(text)) return null;
  const predicate = predicateOf(text);
  if (predicate === null || predicate.at === 0) return null;
  return { names: namesIn(text.slice(0, predicate.at)), at: predicate.at, predicate: predicate.word };
}

/** Before the bodies that the next words charge: "Đối với Sở Tài chính, …". */
export const TOWARDS = /^(?:(?:riêng )?đối với|riêng|về phía|(?:trách nhiệm|nhiệm vụ) của) (?=\p{Lu}|các )/iu;

/** The bodies that a text consists of ("1. Sở Tài chính:"); none where it says more. */
export function bodiesAlone(text: string): readonly string[] {
  const list = text
    .replace(TOWARDS, '')
    .replace(/[.:;]+$/u, '')
    .trim();
  if (list.length > LONGEST_LIST || !startsCharged(list) || firstPredicate(list) !== null) return [];
  const names = namesIn(list);
  return names.every((name) => startsCharged(name) || /^[\p{Lu}]/u.test(name)) ? names : [];
}
