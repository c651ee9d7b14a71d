import { useCallback, useMemo, useState } from 'react';
import { useAddressSearch } from '../parts/address.ts';
import { toggled } from '../parts/toggled.ts';
import { FILTERS, filterItems, findable, type ItemFilter } from './item-filter.ts';
import { readGrouping, rowsOf } from './item-groups.ts';
import { sortItems } from './item-order.ts';
import type { PlanItem } from './plan-items.ts';

const NOBODY: ReadonlySet<string> = new Set();

/** The items as they are asked for: filtered, in order, in groups. What is asked stands in the address. */
export function useItemView(items: readonly PlanItem[]) {
  const [search, change] = useAddressSearch();
  const [closed, setClosed] = useState(NOBODY);
  const { q, section, agency, phase, timeliness, year, sort, group } = search;
  const grouping = readGrouping(group);
  const all = useMemo(() => findable(items), [items]);
  const shown = useMemo(() => {
    const filter = { q, section, agency, phase, timeliness, year };
    return sortItems(filterItems(all, filter), sort);
  }, [all, q, section, agency, phase, timeliness, year, sort]);
  const rows = useMemo(() => rowsOf(shown, grouping, closed), [shown, grouping, closed]);
  const toggle = useCallback((name: string) => setClosed((before) => toggled(before, name)), []);
  const filter: ItemFilter = Object.fromEntries(FILTERS.map((name) => [name, search[name]]));
  return { filter, sort, grouping, shown, rows, change, toggle };
}
