import type { Schema } from '../api/types.ts';

export type Work = Schema<'Work'>;
export const WORK_GROUPS = ['late', 'soon', 'rest'] as const;
export type WorkGroup = (typeof WORK_GROUPS)[number];

const GROUP_OF: Readonly<Record<Work['timeliness'], WorkGroup>> = {
  overdue: 'late',
  'due-soon': 'soon',
  'on-track': 'rest',
  'no-deadline': 'rest',
};

export const groupOf = ({ timeliness }: Pick<Work, 'timeliness'>): WorkGroup => GROUP_OF[timeliness];

/** The same work keeps its name while the list changes around it. */
export const nameOfWork = ({ kind, subject }: Pick<Work, 'kind' | 'subject'>): string =>
  `${kind} ${subject.stream}`;

export function countsOf(items: readonly Pick<Work, 'timeliness'>[]): Readonly<Record<WorkGroup, number>> {
  const counts = { late: 0, soon: 0, rest: 0 };
  for (const one of items) counts[groupOf(one)] += 1;
  return counts;
}

interface Grouped {
  readonly group: WorkGroup;
  readonly items: readonly Work[];
}

/** In the order of the API within each group; empty groups are left out. */
export function groupsOf(items: readonly Work[]): readonly Grouped[] {
  return WORK_GROUPS.map((group) => ({
    group,
    items: items.filter((one) => groupOf(one) === group),
  })).filter((one) => one.items.length > 0);
}

/** Kinds that are there, each once, in the order in which they first appear. */
export const kindsOf = (items: readonly Work[]): readonly Work['kind'][] => [
  ...new Set(items.map(({ kind }) => kind)),
];
