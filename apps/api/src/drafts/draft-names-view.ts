import type { DraftView } from '#contracts/http/drafts';
import type { Decided, Draft, NamedBody, NameMatch } from '#domain/draft/draft';
import { printedNames } from '#domain/draft/draft-names';
import type { MatchSuggestion } from '#domain/draft/match-suggestion';
import { matcherOn } from '#domain/draft/suggest-match';
import { formatInstant } from '#domain/time/day';
import { matchingGround, type Surroundings } from './draft-ground.ts';

type NameView = DraftView['names'][number];
type SuggestionView = NameView['suggestions'][number];
type AgencyRef = NonNullable<SuggestionView['agency']>;
type RefOf = (agencyId: string) => AgencyRef;

/** More would not help anybody to choose; who follows an ended body comes with it. */
const MOST_SUGGESTIONS = 6;

const decisionView = (decided: Decided | null | undefined): NameView['remembered'] =>
  decided == null ? null : { by: decided.by, at: formatInstant(decided.at) };

function decidedBy(match: NameMatch | undefined): NameView['decidedBy'] {
  if (match === undefined) return null;
  if (match.remembered !== undefined) return 'remembered';
  return match.by === null ? 'software' : 'person';
}

const refOfBody = (body: NamedBody, refOf: RefOf): AgencyRef | null =>
  body.kind === 'agency' ? refOf(body.agencyId) : null;

function endedView(ended: MatchSuggestion['ended'], refOf: RefOf): SuggestionView['ended'] {
  if (ended === null) return null;
  const successors = ended.successors.map(({ agencyId, ...how }) => ({ agency: refOf(agencyId), ...how }));
  return { on: ended.on, basis: successors[0]?.basis ?? null, successors };
}

function suggestionView(suggestion: MatchSuggestion, refOf: RefOf): SuggestionView {
  const { body, reason, score, ended, succession, remembered } = suggestion;
  return {
    body,
    agency: refOfBody(body, refOf),
    reason,
    score: Math.round(score * 1_000) / 1_000,
    ended: endedView(ended, refOf),
    succession: succession.map(({ of, agencyId, ...how }) => ({
      from: refOf(of),
      to: refOf(agencyId),
      ...how,
    })),
    remembered: decisionView(remembered),
  };
}

/** The names that the draft prints, with what was decided and what is suggested. */
export function namesView(draft: Draft, surroundings: Surroundings): DraftView['names'] {
  const suggest = matcherOn(matchingGround(draft, surroundings));
  const names = new Map(surroundings.agencies.map(({ id, name }) => [id, name]));
  const refOf: RefOf = (id) => ({ id, name: names.get(id) ?? id });
  return printedNames(draft).map(({ name, uses }) => {
    const match = draft.matches[name];
    return {
      name,
      uses: [...uses],
      match: match?.body ?? null,
      decidedBy: decidedBy(match),
      remembered: decisionView(match?.remembered),
      suggestions: suggest(name)
        .slice(0, MOST_SUGGESTIONS)
        .map((one) => suggestionView(one, refOf)),
    };
  });
}
