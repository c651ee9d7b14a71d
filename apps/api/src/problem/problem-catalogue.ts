import { AVAILABILITY } from './availability-problems.ts';
import { PROCESS } from './process-problems.ts';
import { REFERENCE } from './reference-problems.ts';
import { REQUEST } from './request-problems.ts';

export type { Bilingual } from './problem-kind.ts';

/** Every failure that the API can answer with, by its stable code. */
export const PROBLEMS = { ...REQUEST, ...AVAILABILITY, ...PROCESS, ...REFERENCE } as const;

export type ProblemCode = keyof typeof PROBLEMS;

export const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(PROBLEMS, code);
