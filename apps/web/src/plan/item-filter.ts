import { plainly } from '../parts/plainly.ts';
import type { PlanItem } from './plan-items.ts';

export type AgencyRef = NonNullable<PlanItem['lead']>;

/** What is asked of the table, as it stands in the address. */
export type ItemFilter = Readonly<
  Partial<Record<'q' | 'section' | 'agency' | 'phase' | 'timeliness' | 'year', string | undefined>>
>;
export const FILTERS = ['q', 'section', 'agency', 'phase', 'timeliness', 'year'] as const;

/** An item with its words as they are typed; made once, so that each letter is answered at once. */
export interface FindableItem {
  readonly item: PlanItem;
  readonly words: string;
}

const agenciesOf = ({ lead, coLeads, coordinating }: PlanItem): readonly AgencyRef[] => [
  ...(lead === null ? [] : [lead]),
  ...coLeads,
  ...coordinating,
];

export const findable = (items: readonly PlanItem[]): readonly FindableItem[] =>
  items.map((item) => {
    const { code, section, content, timeline } = item;
    const agencies = agenciesOf(item).map(({ name }) => name);
    return { item, words: plainly([code, content, section, timeline?.original, ...agencies].join(' · ')) };
  });

/** The items that fit all that is asked, in their order. */
export function filterItems(items: readonly FindableItem[], filter: ItemFilter): readonly PlanItem[] {
  const { section, agency, phase, timeliness, year } = filter;
  const words = plainly(filter.q ?? '').split(' ');
  const fits = ({ item, words: own }: FindableItem): boolean =>
    words.every((word) => own.includes(word)) &&
    (section === undefined || (item.section ?? '') === section) &&
    (agency === undefined || agenciesOf(item).some(({ id }) => id === agency)) &&
    (phase === undefined || (item.phase ?? 'null') === phase) &&
    (timeliness === undefined || item.timeliness === timeliness) &&
    (year === undefined || item.timeline?.years.includes(Number(year)) === true);
  return items.filter(fits).map(({ item }) => item);
}

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** What can be chosen from, by what there is. */
export function choicesOf(items: readonly PlanItem[]) {
  const agencies = new Map(items.flatMap(agenciesOf).map((agency) => [agency.id, agency]));
  return {
    sections: distinct(items.flatMap(({ section }) => (section === null ? [] : [section]))),
    agencies: [...agencies.values()].sort((a, b) => a.name.localeCompare(b.name, 'vi')),
    phases: distinct(items.map(({ phase }) => phase)),
    timeliness: distinct(items.map((item) => item.timeliness)),
    years: distinct(items.flatMap(({ timeline }) => timeline?.years ?? [])).sort((a, b) => a - b),
  };
}
