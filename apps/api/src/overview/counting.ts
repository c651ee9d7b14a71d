import type { ByTimeliness, Counted } from '#contracts/http/overview';
import { TIMELINESS, type Timeliness } from '#domain/item/timeliness';

export type Filter = Readonly<Record<string, string>>;

export const counted = (rows: readonly unknown[], filter: Filter): Counted => ({
  count: rows.length,
  filter: { ...filter },
});

/** Rows by how they stand to their dates, without those of which there are none. */
export function byTimeliness<R>(
  rows: readonly R[],
  timelinessOf: (row: R) => Timeliness,
  filter: Filter,
): ByTimeliness[] {
  const groups = Map.groupBy(rows, timelinessOf);
  return TIMELINESS.flatMap((timeliness) => {
    const count = groups.get(timeliness)?.length ?? 0;
    return count === 0 ? [] : [{ timeliness, count, filter: { ...filter, timeliness } }];
  });
}
