import type { Standing } from '#contracts/http/overview';
import { timelinessOf } from '#domain/item/timeliness';
import { datesOfReport } from '#domain/report/report-dates';
import type { CountedEntries } from '#persistence/overview/overview-rows';
import type { PeriodRow } from '#persistence/periods/periods';
import { momentOf } from '../names/moment.ts';
import type { Filter } from './counting.ts';
import type { Ground } from './overview-ground.ts';
import { reportsStanding } from './reports-standing.ts';

type Year = Standing['years'][number];

/** Period by period, from the first on. @param filter of everything that is counted */
export function yearsStanding(ground: Ground, filter: Filter, now: number): Year[] {
  const byKey = Map.groupBy(ground.periods, ({ key }) => key);
  return [...byKey]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([period, periods]) => {
      const own = { ...filter, period };
      return {
        period,
        reports: reportsStanding(
          ground.reports.filter((report) => report.period === period),
          own,
          now,
        ),
        entries: entriesStanding(
          ground.entries.filter((entries) => entries.period === period),
          own,
        ),
        consolidated: periods.map((one) => consolidatedStanding(one, now)),
      };
    });
}

function entriesStanding(entries: readonly CountedEntries[], filter: Filter): Year['entries'] {
  const of = (status: CountedEntries['status']) => ({
    count: entries.filter((one) => one.status === status).reduce((sum, { count }) => sum + count, 0),
    filter: { ...filter, entry: status },
  });
  return {
    owed: of('owed'),
    submitted: of('submitted'),
    returned: of('returned'),
    accepted: of('accepted'),
  };
}

function consolidatedStanding(row: PeriodRow, now: number): Year['consolidated'][number] {
  const { planId, key, status, consolidatedDueAt: dueAt, firstSubmittedAt, acceptedAt } = row;
  return {
    planId,
    status,
    timeliness: timelinessOf(datesOfReport({ dueAt, firstSubmittedAt }), now),
    dueAt: momentOf(dueAt),
    submittedAt: momentOf(firstSubmittedAt),
    acceptedAt: momentOf(acceptedAt),
    link: `/api/periods/${planId}/${key}`,
  };
}
