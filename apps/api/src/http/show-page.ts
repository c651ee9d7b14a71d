import type { Page as RecordPage } from '#persistence/paging/page';
import type { Page } from './paging.ts';

/** A page of the record as it is answered. */
export const showPage = <R, T>({ rows, next }: RecordPage<R>, show: (row: R) => T): Page<T> => ({
  items: rows.map(show),
  next,
});
