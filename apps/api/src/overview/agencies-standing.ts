import type { Standing } from '#contracts/http/overview';
import { acknowledgementDates } from '#domain/item/acknowledgement';
import { daysLate } from '#domain/item/days-late';
import { timelinessOf } from '#domain/item/timeliness';
import { datesOfReport } from '#domain/report/report-dates';
import type { CountedItem, CountedReport } from '#persistence/overview/overview-rows';
import type { AgencyNames } from '../names/agency-names.ts';
import { byTimeliness, counted, type Filter } from './counting.ts';
import type { Ground } from './overview-ground.ts';
import { reportsStanding } from './reports-standing.ts';

type Agency = Standing['agencies'][number];

/** The agencies that lead items or owe reports, the least punctual first. */
export function agenciesStanding(ground: Ground, filter: Filter, names: AgencyNames, now: number): Agency[] {
  const items = Map.groupBy(ground.items, ({ lead }) => lead ?? '');
  const reports = Map.groupBy(ground.reports, ({ agency }) => agency);
  const agencies = [...new Set([...items.keys(), ...reports.keys()])].filter((agency) => agency !== '');
  const shown = agencies.map((agency) =>
    agencyStanding(agency, items.get(agency) ?? [], reports.get(agency) ?? [], { filter, names, now }),
  );
  return shown.sort(
    (one, other) =>
      lateIn(other) - lateIn(one) ||
      (other.daysLate.mean ?? 0) - (one.daysLate.mean ?? 0) ||
      one.agency.name.localeCompare(other.agency.name, 'vi'),
  );
}

interface Shown {
  readonly filter: Filter;
  readonly names: AgencyNames;
  readonly now: number;
}

function agencyStanding(
  agency: string,
  items: readonly CountedItem[],
  reports: readonly CountedReport[],
  { filter, names, now }: Shown,
): Agency {
  const led = { ...filter, lead: agency };
  const acknowledged = (timeliness: 'late' | 'overdue') =>
    counted(
      items.filter((item) => timelinessOf(acknowledgementDates(item), now) === timeliness),
      { ...led, acknowledgement: timeliness },
    );
  return {
    agency: names.ref(agency),
    items: counted(items, led),
    itemTimeliness: byTimeliness(items, (item) => timelinessOf(item, now), led),
    reports: reportsStanding(reports, { ...filter, agency }, now),
    daysLate: meanDaysLate(reports, now),
    acknowledgements: { late: acknowledged('late'), overdue: acknowledged('overdue') },
  };
}

/** To a tenth of a day. */
function meanDaysLate(reports: readonly CountedReport[], now: number): Agency['daysLate'] {
  const days = reports.flatMap((report) => daysLate(datesOfReport(report), now) ?? []);
  const sum = days.reduce((total, one) => total + one, 0);
  const mean = days.length === 0 ? null : Math.round((sum / days.length) * 10) / 10;
  return { mean, reports: days.length };
}

const LATE: ReadonlySet<string> = new Set(['late', 'overdue']);

/** How many things of an agency are or were late. */
function lateIn({ itemTimeliness, reports, acknowledgements: { late, overdue } }: Agency): number {
  const dated = [...itemTimeliness, ...reports.timeliness].filter(({ timeliness }) => LATE.has(timeliness));
  return dated.reduce((sum, { count }) => sum + count, late.count + overdue.count);
}
