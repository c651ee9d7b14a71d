import i18next from 'i18next';

/** What went wrong, in the user's language, with a stable code. */
export interface Failure {
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  /** Of the HTTP answer; 0 where none came. */
  readonly status: number;
  readonly [member: string]: unknown;
}

const isProblem = (error: unknown): error is Failure =>
  typeof error === 'object' && error !== null && 'code' in error && 'title' in error;

/** Thrown by acts; queries throw the body of the answer itself. */
export class ActFailure extends Error {
  constructor(
    readonly failure: Failure,
    /** Under which the act may be repeated without being done twice. */
    readonly key: string,
  ) {
    super(failure.title);
  }
}

export function failureOf(error: unknown): Failure {
  if (error instanceof ActFailure) return error.failure;
  if (isProblem(error)) return error;
  const code = error instanceof TypeError ? 'unreachable' : 'unexpected';
  return { code, title: i18next.t(`failure.${code}`), detail: i18next.t(`failure.${code}Hint`), status: 0 };
}

/** Whether the same request may go through a little later. */
export const isPassing = ({ status }: Failure): boolean =>
  status === 0 || status === 502 || status === 503 || status === 504;
