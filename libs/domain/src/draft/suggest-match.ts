import { comparable } from '../document/plain-text.ts';
import type { Day } from '../time/day.ts';
import type { NamedBody } from './draft.ts';
import type { KnownAgency } from './known-agency.ts';
import { isNamedOn } from './known-agency.ts';

type MatchReason =
  /** It bore the name on the day on which the plan was issued. */
  | 'name'
  /** It bears or bore the name, but not on that day: another body may be meant. */
  | 'name-of-other-time'
  | 'alias'
  | 'similar'
  | 'open-group';

export interface MatchSuggestion {
  readonly body: NamedBody;
  readonly reason: MatchReason;
  /** 1 for the same words, less for similar ones. */
  readonly score: number;
}

/** What is needed to tell which body a printed name means. */
export interface MatchingGround {
  readonly agencies: readonly KnownAgency[];
  /** Name of the locality: documents add it to the names of its bodies or leave it out. */
  readonly locality: string;
  /** The day on which the name was printed. */
  readonly printedOn: Day;
  readonly isOpenGroup: (name: string) => boolean;
}

const LEAST_SIMILARITY = 0.7;

/** The name without what spellings of one body differ in: abbreviations, signs, the name of the locality. */
function bareName(name: string, locality: string): string {
  const words = comparable(name)
    .replace(/ủy|uỷ/gu, 'ủy')
    .replace(/\bubnd\b/gu, 'ủy ban nhân dân')
    .replace(/&/gu, ' và ')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
  const place = ` ${comparable(locality).replace(/[^\p{L}\d]+/gu, ' ')}`;
  // Only of a department is the level sure: a province's committee is not that of the city of the same name.
  const ends = words.startsWith('sở ') ? [` tỉnh${place}`, ` thành phố${place}`, place] : [place];
  const end = ends.find((one) => words.endsWith(one));
  return end === undefined ? words : words.slice(0, -end.length);
}

/** Share of words that two names have in common (Dice). */
function similarity(one: string, other: string): number {
  const [first, second] = [one.split(' '), other.split(' ')];
  const common = first.filter((word) => second.includes(word)).length;
  return Math.min(1, (2 * common) / (first.length + second.length));
}

function suggestionOf(
  agency: KnownAgency,
  printed: string,
  { locality, printedOn }: MatchingGround,
): MatchSuggestion | null {
  const body: NamedBody = { kind: 'agency', agencyId: agency.id };
  const wanted = bareName(printed, locality);
  const same = agency.names.filter(({ name }) => bareName(name, locality) === wanted);
  if (same.some((name) => isNamedOn(name, printedOn))) return { body, reason: 'name', score: 1 };
  if (agency.aliases.some((alias) => bareName(alias, locality) === wanted))
    return { body, reason: 'alias', score: 1 };
  if (same.length > 0) return { body, reason: 'name-of-other-time', score: 0.9 };
  const spellings = [...agency.names.map(({ name }) => name), ...agency.aliases];
  const score = Math.max(0, ...spellings.map((name) => similarity(bareName(name, locality), wanted)));
  return score < LEAST_SIMILARITY ? null : { body, reason: 'similar', score: Math.min(score, 0.89) };
}

/** Which bodies a printed name may mean, the likeliest first. Nothing is decided by it. */
export function suggestMatches(printed: string, ground: MatchingGround): readonly MatchSuggestion[] {
  if (ground.isOpenGroup(printed)) return [{ body: { kind: 'open-group' }, reason: 'open-group', score: 1 }];
  return ground.agencies
    .flatMap((agency) => suggestionOf(agency, printed, ground) ?? [])
    .sort((one, other) => other.score - one.score);
}

/**
 * The suggestion that leaves no doubt: an open group, or the one body that bore the very name when the plan was
 * issued. A body is never taken for another of the same name at another time.
 */
export function certainMatch(suggestions: readonly MatchSuggestion[]): NamedBody | null {
  const sure = suggestions.filter(({ reason }) => reason === 'name' || reason === 'open-group');
  return sure.length === 1 ? (sure[0]?.body ?? null) : null;
}
