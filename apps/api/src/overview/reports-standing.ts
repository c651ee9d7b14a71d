import type { Reports } from '#contracts/http/overview';
import { timelinessOf } from '#domain/item/timeliness';
import { datesOfReport } from '#domain/report/report-dates';
import type { CountedReport } from '#persistence/overview/overview-rows';
import { byTimeliness, counted, type Filter } from './counting.ts';

/** @param filter of the list of reports that shows these */
export function reportsStanding(reports: readonly CountedReport[], filter: Filter, now: number): Reports {
  const accepted = reports.filter(({ status }) => status === 'accepted');
  return {
    owed: counted(reports, filter),
    timeliness: byTimeliness(reports, (report) => timelinessOf(datesOfReport(report), now), filter),
    accepted: counted(accepted, { ...filter, status: 'accepted' }),
  };
}
