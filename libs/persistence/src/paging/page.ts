import { RecordError } from '../record-error.ts';

export interface PageRequest {
  /** `next` of the page before. */
  readonly after?: string | null | undefined;
  /** 1 to 200; default 50. */
  readonly limit?: number | undefined;
}

export interface Page<T> {
  readonly rows: readonly T[];
  /** Where the next page begins; null when this is the last. */
  readonly next: string | null;
}

type Place = readonly (string | number)[];

const DEFAULT_LIMIT = 50;
const MOST = 200;

export const limitOf = ({ limit }: PageRequest): number =>
  Math.min(MOST, Math.max(1, limit ?? DEFAULT_LIMIT));

/**
 * The place after which a page begins, as many values as its order has; nulls for the first page.
 * @throws RecordError `cursor-invalid`
 */
export function placeOf({ after }: PageRequest, values: number): readonly (string | number | null)[] {
  if (after == null) return Array.from({ length: values }, () => null);
  try {
    const place = JSON.parse(Buffer.from(after, 'base64url').toString('utf8')) as unknown;
    if (Array.isArray(place) && place.length === values && place.every(isValue)) return place;
  } catch {
    // Not JSON: told below.
  }
  throw new RecordError('cursor-invalid', 'take the cursor as the page before gave it');
}

const isValue = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';

/** A page of rows that were asked for with one more than the limit. @param placeAt the row's place in the order */
export function pageOf<T>(rows: readonly T[], limit: number, placeAt: (row: T) => Place): Page<T> {
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  const next = last === undefined ? null : Buffer.from(JSON.stringify(placeAt(last))).toString('base64url');
  return { rows: shown, next };
}
