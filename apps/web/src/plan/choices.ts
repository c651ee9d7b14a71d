import { useCallback, useMemo, useState } from 'react';
import { toggled } from '../parts/toggled.ts';
import type { PlanItem } from './plan-items.ts';

/** What may be done with several items at once: acts that ask for nothing more. */
export const BULK_ACTS = ['acknowledge', 'confirm-completion'] as const;
export type BulkAct = (typeof BULK_ACTS)[number];

export const mayDo = (item: PlanItem, act: BulkAct): boolean => item.actions.includes(act);
export const isChoosable = (item: PlanItem): boolean => BULK_ACTS.some((act) => mayDo(item, act));

export interface Choices {
  /** Whether there is anything among the items that can be done with several. */
  readonly isOffered: boolean;
  readonly chosen: readonly PlanItem[];
  readonly isAll: boolean;
  readonly has: (itemId: string) => boolean;
  readonly toggle: (itemId: string) => void;
  readonly toggleAll: () => void;
  readonly clear: () => void;
}

const NOBODY: ReadonlySet<string> = new Set();

/** Which of the items in sight are chosen; what is filtered away or done is chosen no more. */
export function useChoices(items: readonly PlanItem[]): Choices {
  const [ids, setIds] = useState(NOBODY);
  const choosable = useMemo(() => items.filter(isChoosable), [items]);
  const chosen = useMemo(() => choosable.filter(({ id }) => ids.has(id)), [choosable, ids]);
  const isAll = chosen.length > 0 && chosen.length === choosable.length;
  const toggle = useCallback((id: string) => setIds((before) => toggled(before, id)), []);
  return {
    isOffered: choosable.length > 1,
    chosen,
    isAll,
    has: (id) => ids.has(id),
    toggle,
    toggleAll: () => setIds(isAll ? NOBODY : new Set(choosable.map(({ id }) => id))),
    clear: () => setIds(NOBODY),
  };
}
