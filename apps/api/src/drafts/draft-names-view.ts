import type { DraftView } from '#contracts/http/drafts';
import type { Decided, Draft, NameMatch } from '#domain/draft/draft';
import { printedNames } from '#domain/draft/draft-names';
import type { MatchSuggestion } from '#domain/draft/match-suggestion';
import { matcherOn } from '#domain/draft/suggest-match';
import { formatInstant } from '#domain/time/day';
import { matchingGround, type Surroundings } from './draft-ground.ts';

type NameView = DraftView['names'][number];
type SuggestionView = NameView['suggestions'][number];
type AgencyRef = NonNullable<SuggestionView['agency']>;

/** More would not help anybody to choose. */
const MOST_SUGGESTIONS = 6;
const MOST_ENDED = 2;

/** How ids are shown. */
interface Shown {
  readonly agency: (id: string) => AgencyRef;
  readonly decision: (decided: Decided | null | undefined) => NameView['remembered'];
}

const decisionsOf =
  (usernames: Surroundings['rememberedOf']): Shown['decision'] =>
  (decided) => {
    if (decided == null) return null;
    const { by, at } = decided;
    return {
      by: by === null ? null : { id: by, username: usernames.get(by) ?? by },
      at: formatInstant(at),
    };
  };

function decidedBy(match: NameMatch | undefined): NameView['decidedBy'] {
  if (match === undefined) return null;
  if (match.remembered !== undefined) return 'remembered';
  return match.by === null ? 'software' : 'person';
}

function endedView(ended: MatchSuggestion['ended'], { agency }: Shown): SuggestionView['ended'] {
  if (ended === null) return null;
  const successors = ended.successors.map(({ agencyId, ...how }) => ({ agency: agency(agencyId), ...how }));
  return { on: ended.on, basis: successors[0]?.basis ?? null, successors };
}

function suggestionView(suggestion: MatchSuggestion, shown: Shown): SuggestionView {
  const { body, reason, score, ended, succession, remembered } = suggestion;
  return {
    body,
    agency: body.kind === 'agency' ? shown.agency(body.agencyId) : null,
    reason,
    score: Math.round(score * 1_000) / 1_000,
    ended: endedView(ended, shown),
    succession: succession.map(({ of, agencyId, ...how }) => ({
      from: shown.agency(of),
      to: shown.agency(agencyId),
      ...how,
    })),
    remembered: shown.decision(remembered),
  };
}

/** Whom one may choose stands first; a body that has ended is shown after its successors, to say why they are there. */
function inOrder(suggestions: readonly MatchSuggestion[]): readonly MatchSuggestion[] {
  const living = suggestions.filter(({ ended }) => ended === null);
  const ended = suggestions.filter((one) => !living.includes(one));
  return [...living.slice(0, MOST_SUGGESTIONS), ...ended.slice(0, MOST_ENDED)];
}

/** The names that the draft prints, with what was decided and what is suggested. */
export function namesView(draft: Draft, surroundings: Surroundings): DraftView['names'] {
  const suggest = matcherOn(matchingGround(draft, surroundings));
  const names = new Map(surroundings.agencies.map(({ id, name }) => [id, name]));
  const shown: Shown = {
    agency: (id) => ({ id, name: names.get(id) ?? id }),
    decision: decisionsOf(surroundings.rememberedOf),
  };
  return printedNames(draft).map(({ name, uses }) => {
    const match = draft.matches[name];
    const suggestions = inOrder(suggest(name));
    return {
      name,
      uses: [...uses],
      match: match?.body ?? null,
      decidedBy: decidedBy(match),
      remembered: shown.decision(match?.remembered),
      suggestions: suggestions.map((one) => suggestionView(one, shown)),
    };
  });
}
