import type { PlanItem } from './plan-items.ts';

/** By what items can be put in order; without any the plan's own order stands. */
const ORDERS = ['content', 'lead', 'phase', 'timeliness', 'due', 'acknowledged'] as const;
export type Order = (typeof ORDERS)[number];

const PHASES: readonly PlanItem['phase'][] = [
  null,
  'awaiting-body',
  'assigned',
  'returned',
  'in-progress',
  'awaiting-confirmation',
  'suspended',
  'completed',
  'cancelled',
];
/** The gravest first. */
const TIMELINESS: readonly PlanItem['timeliness'][] = [
  'overdue',
  'due-soon',
  'late',
  'on-track',
  'on-time',
  'no-deadline',
];

const KEY: Readonly<Record<Order, (item: PlanItem) => string | number | null>> = {
  content: ({ content }) => content,
  lead: ({ lead }) => lead?.name ?? null,
  phase: ({ phase }) => PHASES.indexOf(phase),
  timeliness: ({ timeliness }) => TIMELINESS.indexOf(timeliness),
  due: ({ dueAt }) => (dueAt === null ? null : Date.parse(dueAt)),
  acknowledged: ({ acknowledgedAt }) => (acknowledgedAt === null ? null : Date.parse(acknowledgedAt)),
};

/** Vietnamese letters stand where people look for them; made once, as it is slow to make. */
const { compare } = new Intl.Collator('vi');

function comparison(order: Order, sign: 1 | -1): (one: PlanItem, other: PlanItem) => number {
  const key = KEY[order];
  return (one, other) => {
    const [a, b] = [key(one), key(other)];
    // What is not there stands last, whichever way round.
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * (typeof a === 'string' ? compare(a, String(b)) : a - Number(b));
  };
}

const isOrder = (name: string): name is Order => (ORDERS as readonly string[]).includes(name);

/** @param sort the name of an order, with `-` before it for the other way round */
export function readSort(
  sort: string | undefined,
): { readonly order: Order; readonly isDown: boolean } | null {
  const name = sort?.replace(/^-/, '') ?? '';
  return isOrder(name) ? { order: name, isDown: sort?.startsWith('-') === true } : null;
}

export function sortItems(items: readonly PlanItem[], sort: string | undefined): readonly PlanItem[] {
  const wanted = readSort(sort);
  return wanted === null ? items : items.toSorted(comparison(wanted.order, wanted.isDown ? -1 : 1));
}
