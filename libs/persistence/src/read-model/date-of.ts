/** A moment as PostgreSQL takes it. @param at milliseconds */
export const dateOf = (at: number | null | undefined): Date | null =>
  at === null || at === undefined ? null : new Date(at);
