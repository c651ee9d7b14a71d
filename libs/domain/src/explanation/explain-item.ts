import { itemMachine } from '../item/item-machine.ts';
import type { PeriodEvent } from '../period/period-messages.ts';
import type { NoticesReleased } from '../process/office-hours.ts';
import type { ReportEvent } from '../report/report-messages.ts';
import { courseThrough, type Journal } from './course.ts';
import type { Deadline, Explanation } from './deadline.ts';
import { explainConsolidated } from './explain-consolidated.ts';
import { explainReport } from './explain-report.ts';
import { itemDeadlines } from './item-deadlines.ts';
import { type ItemRecorded, itemStretches } from './item-turns.ts';
import { nextPeriod } from './next-period.ts';
import { measured } from './turns.ts';
import type { Now } from './weigh.ts';

/** What an explanation of an item is drawn from. */
export interface ItemStory {
  readonly item: Journal<ItemRecorded>;
  /** Reports in which it owes, or has given, an entry. */
  readonly reports: readonly Journal<ReportEvent | NoticesReleased>[];
  /** Periods in whose consolidated report it has its entry, being the focal agency's own. */
  readonly periods: readonly Journal<PeriodEvent | NoticesReleased>[];
}

/**
 * Until when an item is to be acknowledged, done and reported on, why on those days, whose turn it was when, and what
 * was done about it. The first due stands first.
 */
export function explainItem({ item, reports, periods }: ItemStory, now: Now): Explanation {
  const course = courseThrough(itemMachine, item.rows);
  const stretches = itemStretches(course);
  const reported = [
    ...reports.map((journal) => explainReport(journal, now)),
    ...periods.map((journal) => explainConsolidated(journal, now)),
  ].flatMap(({ deadlines }) => deadlines);
  const opened = reported.flatMap(({ period }) => (period === null ? [] : [period]));
  const next = nextPeriod(course.at(-1)?.state ?? itemMachine.initial, opened, now);
  const deadlines: readonly Deadline[] = [
    ...itemDeadlines({ ...now, journal: item, course, stretches }),
    ...reported,
    ...(next === null ? [] : [next]),
  ];
  return {
    deadlines: deadlines.toSorted((one, other) => one.dueAt - other.dueAt),
    turns: measured(stretches, now.calendar, now.now),
  };
}
