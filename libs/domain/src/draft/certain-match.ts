import { nameKey, placeAtEnd } from '../naming/name-key.ts';
import type { NameMatch } from './draft.ts';
import type { MatchingGround, MatchReason, MatchSuggestion } from './match-suggestion.ts';

/** What says that a body is meant as plainly as its very name does. */
const PLAIN: readonly MatchReason[] = ['name', 'alias', 'remembered', 'open-group'];

/** Without a day a name of another time says as much. */
const PLAIN_AT_ANY_TIME: readonly MatchReason[] = [...PLAIN, 'name-of-other-time'];

/** Whether the names are those of the bodies of another province or city, for all that is known. */
function isOfAnotherPlace({ issuer, locality }: MatchingGround): boolean {
  const place = issuer === null ? null : placeAtEnd(issuer);
  return place !== null && place !== (placeAtEnd(locality) ?? nameKey(locality));
}

type Undoubted = Pick<NameMatch, 'body' | 'remembered'>;

function byName(suggestions: readonly MatchSuggestion[], plain: readonly MatchReason[]): Undoubted | null {
  const [only, ...others] = suggestions.filter(({ reason }) => plain.includes(reason));
  return only?.reason === 'name' && only.ended === null && others.length === 0 ? { body: only.body } : null;
}

/** What a person said of an earlier plan, unless another body bore the name when this one was issued. */
function byMemory(suggestions: readonly MatchSuggestion[], plain: readonly MatchReason[]): Undoubted | null {
  const kept = suggestions.find(({ remembered }) => remembered !== null);
  if (kept === undefined || kept.remembered === null || kept.ended !== null) return null;
  const borne = suggestions.some(
    (one) => one !== kept && one.reason !== 'alias' && plain.includes(one.reason),
  );
  return borne ? null : { body: kept.body, remembered: kept.remembered };
}

/**
 * The body about which there is no doubt: an open group; the one that bore the very name when the plan was issued,
 * and still exists, where nothing says as plainly that another is meant; or the one that a person chose for the name
 * before. Of a document of another place only open groups are certain; without its day no name that two bodies bore.
 */
export function certainMatch(
  suggestions: readonly MatchSuggestion[],
  ground: MatchingGround,
): Undoubted | null {
  const group = suggestions.find(({ reason }) => reason === 'open-group');
  if (group !== undefined) return { body: group.body };
  if (isOfAnotherPlace(ground)) return null;
  const plain = ground.printedOn === null ? PLAIN_AT_ANY_TIME : PLAIN;
  return byName(suggestions, plain) ?? byMemory(suggestions, plain);
}
