import type { PlanItem } from './plan-items.ts';

export const GROUPINGS = ['section', 'lead', 'phase'] as const;
export type Grouping = (typeof GROUPINGS)[number];
export const readGrouping = (name: string | undefined): Grouping | null =>
  GROUPINGS.find((one) => one === name) ?? null;

/** A row of the table: the head of a group, or an item. */
export type TableRow =
  | { readonly kind: 'group'; readonly name: string; readonly count: number; readonly isOpen: boolean }
  | { readonly kind: 'item'; readonly item: PlanItem };

const NAME: Readonly<Record<Grouping, (item: PlanItem) => string>> = {
  section: ({ section }) => section ?? '',
  lead: ({ lead }) => lead?.name ?? '',
  phase: ({ phase }) => phase ?? 'null',
};

/** Groups in the order of their first item; a closed one shows how many it hides. */
export function rowsOf(
  items: readonly PlanItem[],
  grouping: Grouping | null,
  closed: ReadonlySet<string>,
): readonly TableRow[] {
  if (grouping === null) return items.map((item) => ({ kind: 'item', item }));
  const groups = Map.groupBy(items, NAME[grouping]);
  return [...groups].flatMap(([name, own]): TableRow[] => {
    const isOpen = !closed.has(name);
    const head: TableRow = { kind: 'group', name, count: own.length, isOpen };
    return isOpen ? [head, ...own.map((item): TableRow => ({ kind: 'item', item }))] : [head];
  });
}
