import type { Day } from '../time/day.ts';
import type { Decided, NamedBody } from './draft.ts';
import type { KnownAgency, Succession } from './known-agency.ts';
import type { SuccessionStep } from './successors-of.ts';

export type MatchReason =
  /** It bore the name on the day on which the plan was issued. */
  | 'name'
  /** It bears or bore the name, but not on that day: another body may be meant. */
  | 'name-of-other-time'
  | 'alias'
  /** Words of either name are abbreviations of the other's. */
  | 'abbreviation'
  /** The same words with other signs, marks or spaces, or without one that goes without saying. */
  | 'spelling'
  | 'similar'
  | 'open-group'
  /** The words say that it is a company, an association or another body without account. */
  | 'outside'
  /** It took over work of a body that may be meant, and that has ended. */
  | 'successor'
  /** A person said so of an earlier plan. */
  | 'remembered';

/** What is no more today, with who took over its work. */
export interface Ending {
  readonly on: Day;
  readonly successors: readonly Succession[];
}

export interface MatchSuggestion {
  readonly body: NamedBody;
  readonly reason: MatchReason;
  /** 1 for the same words, less for what is less alike. */
  readonly score: number;
  /** Of a body that has ended by today. */
  readonly ended: Ending | null;
  /** How the work came from the body that bore the name to this one; empty where this one bore it. */
  readonly succession: readonly SuccessionStep[];
  /** Who said so of an earlier plan, and when. */
  readonly remembered: Decided | null;
}

/** What a person said that a name means. */
export interface RememberedMatch extends Decided {
  readonly body: NamedBody;
}

/** What is needed to tell which body a printed name means. */
export interface MatchingGround {
  readonly agencies: readonly KnownAgency[];
  /** Name of the locality: documents add it to the names of its bodies or leave it out. */
  readonly locality: string;
  /** Who issued the document: one of another province or city names the bodies of that place. */
  readonly issuer: string | null;
  /** The day on which the name was printed; null where it is not known: bodies are then taken as they are today. */
  readonly printedOn: Day | null;
  readonly today: Day;
  readonly isOpenGroup: (name: string) => boolean;
  /** By the key of the name. */
  readonly remembered: ReadonlyMap<string, RememberedMatch>;
}
