import { DatabaseError } from 'pg';
import { QueryFailedError } from 'typeorm';

/** A key that another stream settled meanwhile, a deadlock, a conflict of snapshots: the next try sees more. */
const WORTH_REPEATING = new Set(['23505', '40P01', '40001']);
const TRIES = 3;

export async function withRetries<T>(work: () => Promise<T>, tries = TRIES): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (tries <= 1 || !WORTH_REPEATING.has(sqlStateOf(error))) throw error;
    return withRetries(work, tries - 1);
  }
}

/** SQLSTATE of a failed query, or nothing. */
function sqlStateOf(error: unknown): string {
  const failed: unknown = error instanceof QueryFailedError ? error.driverError : error;
  return failed instanceof DatabaseError ? (failed.code ?? '') : '';
}
