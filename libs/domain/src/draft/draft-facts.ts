import type { PlanFacts } from '../document/plan-document.ts';
import { plainText } from '../document/plain-text.ts';
import type { PlanRules } from '../rules/plan-rules.ts';
import { defaultPlanRules } from '../rules/plan-rules.ts';
import { isDay } from '../time/day.ts';
import type { Draft } from './draft.ts';
import { draftQuestions, givenAnswers } from './draft-questions.ts';

type FactReader = (text: string) => string | number | null;

const word: FactReader = (text) => plainText(text) || null;
const year: FactReader = (text) => (/^(?:19|20)\d\d$/u.test(text) ? Number(text) : null);

/** The parts of `dd/mm/yyyy` or `dd/mm`, the way documents write, in the order of the other way; null of other words. */
function turned(text: string, form: RegExp): string | null {
  const parts = form.exec(text)?.slice(1);
  return (
    parts
      ?.map((part) => part.padStart(2, '0'))
      .reverse()
      .join('-') ?? null
  );
}

function day(text: string): string | null {
  const named = turned(text, /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/u) ?? text;
  return isDay(named) ? named : null;
}

function dayOfYear(text: string): string | null {
  const named = turned(text, /^(\d{1,2})[/.](\d{1,2})$/u) ?? text;
  // A leap year has every day of the year.
  return isDay(`2024-${named}`) ? named : null;
}

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

/**
 * An answer as the fact that it states; null where the words state none. Days are `YYYY-MM-DD` or `dd/mm/yyyy`, days
 * of the year `MM-DD` or `dd/mm`.
 */
export const factFromText = (fact: keyof PlanFacts, text: string): string | number | null =>
  READERS[fact](text.trim());

/** The facts of the plan: as read, then as answered, then as edited. */
export function draftFacts(draft: Draft): PlanFacts {
  const given = givenAnswers(draftQuestions(draft));
  const answered = FACTS.flatMap((fact) => {
    const answer = given(null, fact)?.answer;
    const stated = answer === undefined ? null : factFromText(fact, answer.value);
    return stated === null ? [] : [[fact, stated] as const];
  });
  return { ...draft.document.plan, ...Object.fromEntries(answered), ...draft.edits.facts };
}

/** The rules by which the plan will run: the defaults with what the document states, then what was edited. */
export function draftRules(draft: Draft): PlanRules {
  return { ...defaultPlanRules(draftFacts(draft)), ...draft.edits.rules };
}
