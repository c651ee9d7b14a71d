import type { z } from 'zod';
import { ProblemException } from '../problem/problem.exception.ts';

/** A page of a list in a fixed order. */
export interface Page<T> {
  readonly items: readonly T[];
  /** What to send as `after` for the next page; null on the last one. */
  readonly next: string | null;
}

/** The position after a row, opaque to callers. */
export const cursorOf = (...key: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url');

/**
 * Reads a position back.
 * @throws ProblemException `cursor-invalid`
 */
export function readCursor<T extends z.ZodType>(after: string | undefined, key: T): z.output<T> | null {
  if (after === undefined) return null;
  try {
    return key.parse(JSON.parse(Buffer.from(after, 'base64url').toString('utf8')));
  } catch {
    throw new ProblemException('cursor-invalid');
  }
}

/** Makes a page of rows of which one more than `limit` was read. */
export function pageOf<R, T>(
  rows: readonly R[],
  limit: number,
  show: (row: R) => T,
  cursor: (row: R) => string,
): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(show), next: rows.length > limit && last !== undefined ? cursor(last) : null };
}
