import { line, sorted } from '../line.ts';
import { actsOf, completedAt, firstConsolidatedAt, firstReportAt, NEVER, acknowledgedAt } from './answers.ts';
import { ACKNOWLEDGEMENTS, itemsOf, OWN_DATES, REPORTS } from './duties.ts';
import { FOCAL, YEARS } from './plan-table.ts';

/** Agencies whose report had not come before a moment, in the plan's order. */
const missingAt = (year: number, moment: string): string[] =>
  REPORTS.filter(({ period, owner }) => period === year && firstReportAt(year, owner) >= moment).map(
    ({ owner }) => owner,
  );

/** Each draft and each submission of a consolidated report, with the agencies that it names as missing. */
export const expectedConsolidated = (): string[] =>
  sorted(
    YEARS.flatMap((year) => [
      line(`${year}-12-10 00:00`, 'consolidated-drafted', year, missingAt(year, `${year}-12-10 00:00`)),
      ...actsOf('consolidate', (act) => act.year === year).map(({ at }) =>
        line(at, 'consolidated-submitted', year, missingAt(year, at)),
      ),
    ]),
  );

/** `in time` or `late`, decided once and for ever; `never` came nothing. */
const verdict = (at: string, dueDay: string): string =>
  at === NEVER ? 'never' : at < `${dueDay} 00:00` ? 'in time' : 'late';

/** How every obligation was met. */
export const expectedTimeliness = (): string[] =>
  sorted([
    ...ACKNOWLEDGEMENTS.filter(({ subject, owner }) => subject !== '2.1.7' || owner === 'dau-tu').map(
      ({ subject, owner, dueDay }) =>
        line('acknowledgement', subject, verdict(acknowledgedAt(subject, owner), dueDay)),
    ),
    ...OWN_DATES.map(({ subject, dueDay }) =>
      line('item', subject, verdict(completedAt(subject) ?? NEVER, dueDay)),
    ),
    ...REPORTS.map(({ subject, period, owner, dueDay }) =>
      line('report', subject, verdict(firstReportAt(period ?? 0, owner), dueDay)),
    ),
    ...YEARS.map((year) => line('consolidated', year, verdict(firstConsolidatedAt(year), `${year}-12-20`))),
  ]);

/** What became of each report and of each entry in it. */
export const expectedEntries = (): string[] =>
  sorted([
    ...REPORTS.flatMap(({ period, owner, items, subject }) => {
      const isDone = actsOf('accept-report', (act) => act.year === period && act.agency === owner).length > 0;
      const entries = isDone ? items.map((code) => line('entry', period, code, 'accepted')) : [];
      return [line('report', subject, isDone ? 'accepted' : 'closed'), ...entries];
    }),
    ...YEARS.flatMap((year) => {
      const isDone = actsOf('accept-consolidated', (act) => act.year === year).length > 0;
      return isDone ? itemsOf(FOCAL, year).map((code) => line('entry', year, code, 'accepted')) : [];
    }),
  ]);
