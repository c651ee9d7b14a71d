import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { PlanDocument, PlanFacts } from '../document/plan-document.ts';
import type { DueKind } from '../ladder/ladder.ts';
import { ladderOf } from '../ladder/ladder.ts';
import { acknowledgeDueAt, itemDueAt, owesEntry, periodDates } from '../rules/due.ts';
import type { PlanRules } from '../rules/plan-rules.ts';
import { defaultPlanRules } from '../rules/plan-rules.ts';
import type { Day, Instant } from '../time/day.ts';
import { instantOf } from '../time/day.ts';
import type { Happening, PlannedItem, PreviewRow } from './preview-row.ts';
import { inOrder, merge, printed } from './preview-row.ts';

export type { PreviewKind, PreviewRow } from './preview-row.ts';

interface Outlook {
  readonly plan: PlanFacts;
  readonly items: readonly PlannedItem[];
  /** The day on which all items are assigned. */
  readonly from: Day;
  readonly calendar: WorkingCalendar;
  readonly rules: PlanRules;
}

interface Obligation {
  readonly about: DueKind;
  readonly dueAt: Instant;
  readonly notBefore: Instant;
  readonly period: string | null;
  readonly owedBy: string | null;
  readonly items: readonly PlannedItem[];
}

const namesOf = (name: string | null): readonly string[] => (name === null ? [] : [name]);

const leadsOf = (items: readonly PlannedItem[]): readonly string[] => [
  ...new Set(items.flatMap(({ lead }) => namesOf(lead))),
];

/** Whether the focal agency leads the item: it reports on it to the authority, not to itself. */
const isFocal = ({ plan }: Outlook, { lead }: PlannedItem): boolean =>
  lead !== null && lead === plan.focalAgency;

/** The due thing and its ladder, as if nobody answered. */
function unanswered({ plan, rules, calendar }: Outlook, due: Obligation): Happening[] {
  const { about, dueAt, period, items } = due;
  const owedBy = namesOf(due.owedBy);
  const rungs = ladderOf(about, dueAt, rules, calendar, due.notBefore);
  return [
    { at: dueAt, what: about, period, to: owedBy, items },
    ...rungs.map(({ at, what }) => {
      const to = what === 'escalation' ? namesOf(plan.supervisingAuthority) : owedBy;
      return { at, what, about, period, to, items };
    }),
  ];
}

interface OwnDue {
  readonly about: DueKind;
  readonly dueAt: Instant;
  readonly item: PlannedItem;
}

/** The acknowledgement and the own date of one item. */
function ownDues(outlook: Outlook, item: PlannedItem): OwnDue[] {
  if (item.lead === null) return [];
  const { from, rules, calendar } = outlook;
  const acknowledged: OwnDue[] = isFocal(outlook, item)
    ? []
    : [{ about: 'acknowledge-due', dueAt: acknowledgeDueAt(from, rules, calendar), item }];
  const dueAt = itemDueAt(item.timeline);
  return dueAt === null ? acknowledged : [...acknowledged, { about: 'item-due', dueAt, item }];
}

/** What the items owe beside their periods; those of one lead that are due together share a ladder. */
function ofItems(outlook: Outlook): Happening[] {
  const dues = outlook.items.flatMap((item) => ownDues(outlook, item));
  const together = Map.groupBy(dues, ({ about, dueAt, item }) => JSON.stringify([about, dueAt, item.lead]));
  const notBefore = instantOf(outlook.from);
  return [...together.values()].flatMap((shared) => {
    const items = shared.map(({ item }) => item);
    return shared.slice(0, 1).flatMap(({ about, dueAt, item }) => {
      return unanswered(outlook, { about, dueAt, notBefore, period: null, owedBy: item.lead, items });
    });
  });
}

const owingIn = ({ items }: Outlook, year: number): PlannedItem[] =>
  items.filter(({ timeline }) => owesEntry(timeline, year));

/** The years of the plan in which any item owes an entry. */
function periodYears({ plan, items }: Outlook): number[] {
  const [from, to] = [plan.from ?? -Infinity, plan.to ?? Infinity];
  const years = new Set(items.flatMap(({ timeline }) => timeline.years));
  return [...years].filter((year) => year >= from && year <= to).sort((one, other) => one - other);
}

/** The period of one year with its reports. */
function ofPeriod(outlook: Outlook, year: number): Happening[] {
  const { key: period, ...dates } = periodDates(year, outlook.rules, outlook.calendar);
  const items = owingIn(outlook, year);
  const to = leadsOf(items);
  const common = { period, notBefore: dates.opensAt };
  const reported = items.filter((item) => item.lead !== null && !isFocal(outlook, item));
  const happenings: Happening[] = [
    { at: dates.opensAt, what: 'period-opens', period, to, items },
    { at: dates.closesAt, what: 'period-closes', period, to, items },
  ];
  if (dates.reportDueAt !== null) {
    const report = { ...common, about: 'report-due', dueAt: dates.reportDueAt } as const;
    for (const [owedBy, own] of Map.groupBy(reported, ({ lead }) => lead)) {
      happenings.push(...unanswered(outlook, { ...report, owedBy, items: own }));
    }
  }
  if (dates.consolidatedDueAt !== null) {
    const report = { ...common, about: 'consolidated-due', dueAt: dates.consolidatedDueAt } as const;
    const own = items.filter((item) => isFocal(outlook, item));
    happenings.push(...unanswered(outlook, { ...report, owedBy: outlook.plan.focalAgency, items: own }));
  }
  return happenings;
}

/** The plan ends when its last period has closed; an item without a lead stands in its periods only. */
function planEnd(outlook: Outlook): Happening[] {
  const years = periodYears(outlook);
  const last = years.at(-1);
  if (last === undefined) return [];
  const items = outlook.items.filter(
    ({ lead, timeline }) => lead !== null && years.some((year) => owesEntry(timeline, year)),
  );
  const { closesAt } = periodDates(last, outlook.rules, outlook.calendar);
  return [{ at: closesAt, what: 'plan-ends', period: null, to: leadsOf(items), items }];
}

/**
 * What will happen and when if all items are assigned on `from` and nobody answers; nothing before
 * 00:00 of `from`. By time, then by what happens, then in the plan's order.
 */
export function previewPlan(
  document: PlanDocument,
  from: Day,
  calendar: WorkingCalendar,
  rules: PlanRules = defaultPlanRules(document.plan),
): PreviewRow[] {
  const items = document.items.map(({ code, leads, timeline }, position): PlannedItem => {
    return { position, code, lead: leads[0] ?? null, timeline };
  });
  const outlook: Outlook = { plan: document.plan, items, from, calendar, rules };
  const happenings = [
    ...ofItems(outlook),
    ...periodYears(outlook).flatMap((year) => ofPeriod(outlook, year)),
    ...planEnd(outlook),
  ].filter(({ at }) => at >= instantOf(from));
  return merge(happenings).sort(inOrder).map(printed);
}
