import type { Language } from './language.ts';
import { PROBLEMS } from './problem-catalogue.ts';
import type { ProblemException } from './problem.exception.ts';

export const PROBLEM_TYPE = 'application/problem+json';

/** The body of RFC 9457. */
export function problemAnswer(
  { code, members }: Pick<ProblemException, 'code' | 'members'>,
  language: Language,
  instance: string,
): Record<string, unknown> {
  const { status, title, advice } = PROBLEMS[code];
  return {
    type: `urn:phoihop:problem:${code}`,
    title: title[language],
    status,
    code,
    detail: advice[language],
    instance,
    ...members,
  };
}
