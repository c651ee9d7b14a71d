import type { Language } from './language.ts';
import { PROBLEMS } from './problem-catalogue.ts';
import type { Bilingual } from './problem-kind.ts';
import type { ProblemException } from './problem.exception.ts';

export const PROBLEM_TYPE = 'application/problem+json';

const isBilingual = (words: unknown): words is Bilingual =>
  typeof words === 'object' && words !== null && 'vi' in words && 'en' in words;

/** The body of RFC 9457. What a member `advice` says of this very failure goes before the words of its kind. */
export function problemAnswer(
  { code, members }: Pick<ProblemException, 'code' | 'members'>,
  language: Language,
  instance: string,
): Record<string, unknown> {
  const { status, title, advice } = PROBLEMS[code];
  const said = members['advice'];
  return {
    type: `urn:phoihop:problem:${code}`,
    title: title[language],
    status,
    code,
    detail: (isBilingual(said) ? said : advice)[language],
    instance,
    ...members,
  };
}
