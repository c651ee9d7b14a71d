import { nameForm } from '../naming/name-form.ts';
import { nameKey, placeAtEnd } from '../naming/name-key.ts';
import { outsideScore } from '../naming/outside-bodies.ts';
import type { Day } from '../time/day.ts';
import type { NamedBody } from './draft.ts';
import type { KnownAgency } from './known-agency.ts';
import { endOf, isEndedOn } from './known-agency.ts';
import type { Ending, MatchingGround, MatchSuggestion } from './match-suggestion.ts';
import { comparedAgency, type Finding, findingOf } from './name-finding.ts';
import { successorsOf } from './successors-of.ts';

const REMEMBERED = 0.99;
/** Of the score of its predecessor. */
const SUCCESSOR = 0.9;
/** Who follows a body that is merely similar is no answer to anything. */
const LEAST_OF_PREDECESSOR = 0.8;

const endingOf = (agency: KnownAgency, today: Day): Ending | null => {
  const on = isEndedOn(agency, today) ? endOf(agency) : null;
  return on === null ? null : { on, successors: agency.successors };
};

const plain = (body: NamedBody, finding: Finding): MatchSuggestion => ({
  body,
  ...finding,
  ended: null,
  succession: [],
  remembered: null,
});

const ofAgency = (agency: KnownAgency, finding: Finding, today: Day): MatchSuggestion => ({
  ...plain({ kind: 'agency', agencyId: agency.id }, finding),
  ended: endingOf(agency, today),
});

const isSameBody = (one: NamedBody, other: NamedBody): boolean =>
  one.kind === other.kind &&
  (one.kind !== 'agency' || other.kind !== 'agency' || one.agencyId === other.agencyId);

/** Each body once, by what says most for it, with all that is known of how it comes to be suggested. */
function onceEach(suggestions: readonly MatchSuggestion[]): readonly MatchSuggestion[] {
  const byScore = [...suggestions].sort((one, other) => other.score - one.score);
  return byScore.flatMap((one, index) => {
    if (byScore.findIndex(({ body }) => isSameBody(body, one.body)) !== index) return [];
    const same = byScore.filter(({ body }) => isSameBody(body, one.body));
    return [
      {
        ...one,
        succession: same.find(({ succession }) => succession.length > 0)?.succession ?? [],
        remembered: same.find(({ remembered }) => remembered !== null)?.remembered ?? null,
      },
    ];
  });
}

/** Who may be meant by printed names, the likeliest first. Nothing is decided by it. */
export type Matcher = (printed: string) => readonly MatchSuggestion[];

/** Makes ready what many names are compared with. */
export function matcherOn(ground: MatchingGround): Matcher {
  const { agencies, locality, issuer, printedOn, today, isOpenGroup, remembered } = ground;
  const places = [placeAtEnd(locality) ?? nameKey(locality), placeAtEnd(issuer ?? '') ?? ''];
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  const compared = agencies.map((agency) => comparedAgency(agency, places));

  const rememberedOf = (key: string): readonly MatchSuggestion[] => {
    const kept = remembered.get(key);
    if (kept === undefined) return [];
    const { body, by, at } = kept;
    const agency = body.kind === 'agency' ? byId.get(body.agencyId) : null;
    if (agency === undefined) return [];
    const finding = { reason: 'remembered', score: REMEMBERED } as const;
    const suggestion = agency === null ? plain(body, finding) : ofAgency(agency, finding, today);
    return [{ ...suggestion, remembered: { by, at } }];
  };

  const followers = ({ body, score, ended }: MatchSuggestion): readonly MatchSuggestion[] => {
    if (ended === null || score < LEAST_OF_PREDECESSOR || body.kind !== 'agency') return [];
    return successorsOf(body.agencyId, byId, today).map(({ agency, steps }) => ({
      ...ofAgency(agency, { reason: 'successor', score: score * SUCCESSOR ** steps.length }, today),
      succession: steps,
    }));
  };

  return (printed) => {
    if (isOpenGroup(printed)) return [plain({ kind: 'open-group' }, { reason: 'open-group', score: 1 })];
    const form = nameForm(printed, places);
    const borne: MatchSuggestion[] = [];
    for (const one of compared) {
      const finding = findingOf(form, one, printedOn ?? today);
      if (finding !== null) borne.push(ofAgency(one.agency, finding, today));
    }
    const key = nameKey(printed);
    const outside = outsideScore(key);
    const known = [...borne, ...rememberedOf(key)];
    return onceEach([
      ...known,
      ...known.flatMap(followers),
      ...(outside > 0 ? [plain({ kind: 'outside' }, { reason: 'outside', score: outside })] : []),
    ]);
  };
}

/** Which bodies one printed name may mean, the likeliest first. Nothing is decided by it. */
export const suggestMatches = (printed: string, ground: MatchingGround): readonly MatchSuggestion[] =>
  matcherOn(ground)(printed);
