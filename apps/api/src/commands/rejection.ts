import { isProblemCode } from '../problem/problem-catalogue.ts';
import { ProblemException } from '../problem/problem.exception.ts';

/** What a process rejected, as a problem of the catalogue. */
export function rejectionOf(code: string, detail: unknown): ProblemException {
  if (code === 'key-reused') return new ProblemException('idempotency-key-reused');
  if (!isProblemCode(code)) return new ProblemException('internal-error', { rejection: code });
  return new ProblemException(code, detail === undefined || detail === null ? {} : { details: detail });
}
