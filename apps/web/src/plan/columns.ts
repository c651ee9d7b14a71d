import { useCallback, useState } from 'react';
import { useMe } from '../api/session.ts';
import type { Order } from './item-order.ts';

/** What the table can show of an item, in the order of the table; the code and the content are always there. */
const COLUMNS = [
  'content',
  'section',
  'lead',
  'coordinating',
  'time',
  'phase',
  'timeliness',
  'due',
  'acknowledged',
] as const;
export type Column = (typeof COLUMNS)[number];
export const OPTIONAL: readonly Column[] = COLUMNS.filter((column) => column !== 'content');
const FIRST_TIME: readonly Column[] = ['lead', 'time', 'phase', 'timeliness', 'due'];

/** In px; the content takes what is left. */
export const WIDTH: Readonly<Record<Exclude<Column, 'content'>, number>> = {
  section: 180,
  lead: 170,
  coordinating: 190,
  time: 118,
  phase: 148,
  timeliness: 124,
  due: 166,
  acknowledged: 120,
};

export const ORDER_OF: Readonly<Partial<Record<Column, Order>>> = {
  content: 'content',
  lead: 'lead',
  phase: 'phase',
  timeliness: 'timeliness',
  due: 'due',
  acknowledged: 'acknowledged',
};

function read(place: string): readonly Column[] {
  const kept = localStorage.getItem(place)?.split(' ');
  return kept === undefined ? FIRST_TIME : OPTIONAL.filter((column) => kept.includes(column));
}

/** The columns that somebody chose, kept on this computer. */
export function useColumns() {
  const { accountId } = useMe();
  const place = `phoihop.columns.${accountId}`;
  const [chosen, setChosen] = useState(() => read(place));
  const choose = useCallback(
    (names: readonly string[]) => {
      localStorage.setItem(place, names.join(' '));
      setChosen(read(place));
    },
    [place],
  );
  const columns = COLUMNS.filter((column) => column === 'content' || chosen.includes(column));
  return { columns, chosen, choose };
}
