import type { PlanFacts } from '../document/plan-document.ts';
import { plainText } from '../document/plain-text.ts';
import type { PlanRules } from '../rules/plan-rules.ts';
import { defaultPlanRules } from '../rules/plan-rules.ts';
import { isDay } from '../time/day.ts';
import type { Draft } from './draft.ts';
import { answerTo } from './draft-questions.ts';

type FactReader = (text: string) => string | number | null;

const word: FactReader = (text) => plainText(text) || null;
const year: FactReader = (text) => (/^(?:19|20)\d\d$/u.test(text) ? Number(text) : null);
const day: FactReader = (text) => (isDay(text) ? text : null);
/** A leap year has every day of the year. */
const dayOfYear: FactReader = (text) => (isDay(`2024-${text}`) ? text : null);

const READERS: Readonly<Record<keyof PlanFacts, FactReader>> = {
  number: word,
  issuedOn: day,
  issuer: word,
  subject: word,
  from: year,
  to: year,
  focalAgency: word,
  supervisingAuthority: word,
  agencyReportBefore: dayOfYear,
  consolidatedReportBefore: dayOfYear,
};

const FACTS = Object.keys(READERS) as readonly (keyof PlanFacts)[];

export const isFact = (about: string): about is keyof PlanFacts => Object.hasOwn(READERS, about);

/** An answer as the fact that it states; null where the words state none: days are `YYYY-MM-DD` or `MM-DD`. */
export const factFromText = (fact: keyof PlanFacts, text: string): string | number | null =>
  READERS[fact](text.trim());

/** The facts of the plan: as read, then as answered, then as edited. */
export function draftFacts(draft: Draft): PlanFacts {
  const answered = FACTS.flatMap((fact) => {
    const answer = answerTo(draft, null, fact);
    const stated = answer === null ? null : factFromText(fact, answer.value);
    return stated === null ? [] : [[fact, stated] as const];
  });
  return { ...draft.document.plan, ...Object.fromEntries(answered), ...draft.edits.facts };
}

/** The rules by which the plan will run: the defaults with what the document states, then what was edited. */
export function draftRules(draft: Draft): PlanRules {
  return { ...defaultPlanRules(draftFacts(draft)), ...draft.edits.rules };
}
