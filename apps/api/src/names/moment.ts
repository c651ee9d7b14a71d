import { formatInstant, type Instant } from '#domain/time/day';

/** An instant as callers see it; null stays null. */
export const momentOf = (at: Instant | null): string | null => (at === null ? null : formatInstant(at));
