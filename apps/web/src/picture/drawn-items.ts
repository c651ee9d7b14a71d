import { useMemo } from 'react';
import type { TableRow } from '../plan/item-groups.ts';
import type { PlanItem } from '../plan/plan-items.ts';
import { marksOf, type Obligation, place, type PlacedMark, spansOf } from './item-picture.ts';
import { type Scale, xOf } from './scale.ts';

export interface DrawnItem {
  readonly item: PlanItem;
  readonly spans: readonly { readonly from: number; readonly to: number }[];
  readonly marks: readonly PlacedMark[];
}

const NOTHING: readonly Obligation[] = [];

/** What is drawn of each item, px; anew only when the data or the scale change. */
export function useDrawnItems(
  items: readonly PlanItem[],
  obligations: ReadonlyMap<string, readonly Obligation[]>,
  scale: Scale,
  now: number,
): ReadonlyMap<string, DrawnItem> {
  return useMemo(
    () =>
      new Map(
        items.map((item) => {
          const spans = spansOf(item).map(({ from, to }) => ({ from: xOf(scale, from), to: xOf(scale, to) }));
          const marks = place(marksOf(item, obligations.get(item.id) ?? NOTHING, now), scale);
          return [item.id, { item, spans, marks }];
        }),
      ),
    [items, obligations, scale, now],
  );
}

/** Row by row the marks between which the keys move; the head of a group has none. */
export const marksByRow = (
  rows: readonly TableRow[],
  drawn: ReadonlyMap<string, DrawnItem>,
): readonly (readonly PlacedMark[])[] =>
  rows.map((row) => (row.kind === 'item' ? (drawn.get(row.item.id)?.marks ?? []) : []));
