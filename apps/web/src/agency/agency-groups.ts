import type { AgencyItem } from './agency-data.ts';

const DONE: readonly AgencyItem['phase'][] = ['completed', 'cancelled'];
export const isOpen = ({ phase }: Pick<AgencyItem, 'phase'>): boolean => !DONE.includes(phase);
export const isLate = ({ timeliness, phase }: Pick<AgencyItem, 'timeliness' | 'phase'>): boolean =>
  timeliness === 'overdue' && isOpen({ phase });

const URGENCY: Readonly<Partial<Record<AgencyItem['timeliness'], number>>> = { overdue: 0, 'due-soon': 1 };
const urgency = (item: AgencyItem): number => (isOpen(item) ? (URGENCY[item.timeliness] ?? 2) : 3);

/** Late first, then what is due soon, then the plan's order; what is done last. */
export const urgentFirst = (items: readonly AgencyItem[]): readonly AgencyItem[] =>
  [...items].sort((one, other) => urgency(one) - urgency(other));

/** What one person looks after; null: what nobody does yet. */
export interface PersonsItems {
  readonly person: string | null;
  readonly items: readonly AgencyItem[];
  readonly late: number;
}

/** Who has what; what nobody has stands first, since it is to be appointed. */
export function byPerson(items: readonly AgencyItem[]): readonly PersonsItems[] {
  const groups = Map.groupBy(items, ({ responsible }) => responsible?.account.username ?? null);
  return [...groups]
    .map(([person, theirs]) => ({
      person,
      items: urgentFirst(theirs),
      late: theirs.filter(isLate).length,
    }))
    .sort((one, other) => (one.person ?? '').localeCompare(other.person ?? '', 'vi'));
}

export interface Parts {
  readonly led: readonly AgencyItem[];
  readonly coordinated: readonly AgencyItem[];
}

/** What the agency answers for, and what it only takes part in. */
export function partsOf(items: readonly AgencyItem[], agency: string): Parts {
  const isLed = ({ lead }: AgencyItem): boolean => lead?.id === agency;
  return { led: items.filter(isLed), coordinated: items.filter((item) => !isLed(item)) };
}
