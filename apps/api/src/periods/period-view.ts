import type { EntityManager } from 'typeorm';
import { allows } from '#access/policy';
import { relationsToPlan } from '#access/relations';
import type { Principal } from '#access/roles';
import type { Period, PeriodReport } from '#contracts/http/periods';
import { timelinessOf } from '#domain/item/timeliness';
import type { PeriodRow } from '#persistence/periods/periods';
import type { ReportRow } from '#persistence/reports/reports';
import { AgencyNames } from '../names/agency-names.ts';
import { momentOf } from '../names/moment.ts';
import { reportTimeliness } from '../reports/report-view.ts';
import { missingOf, readConsolidated } from './consolidated.ts';
import { periodActions } from './period-actions.ts';
import { reportsOfPeriod } from './period-reports.queries.ts';

function showReport(agency: string, report: ReportRow | undefined, names: AgencyNames): PeriodReport {
  return {
    agency: names.ref(agency),
    reportId: report?.id ?? null,
    status: report?.status ?? null,
    timeliness: report === undefined ? null : reportTimeliness(report),
    firstSubmittedAt: momentOf(report?.firstSubmittedAt ?? null),
  };
}

function showDates(row: PeriodRow) {
  return {
    opensAt: momentOf(row.opensAt),
    openedAt: momentOf(row.openedAt),
    reportDueAt: momentOf(row.reportDueAt),
    consolidatedDueAt: momentOf(row.consolidatedDueAt),
    closesAt: momentOf(row.closesAt),
    draftedAt: momentOf(row.draftedAt),
    firstSubmittedAt: momentOf(row.firstSubmittedAt),
    acceptedAt: momentOf(row.acceptedAt),
    closedAt: momentOf(row.closedAt),
  };
}

export async function readPeriod(
  manager: EntityManager,
  principal: Principal,
  row: PeriodRow,
): Promise<Period> {
  const relations = relationsToPlan(principal.agencyId, row);
  const withContents = allows(principal, 'period.contents', relations);
  const reports = await reportsOfPeriod(manager, row);
  const agencies = [...new Set([...row.owing, ...reports.map(({ agency }) => agency)])];
  const names = await AgencyNames.of(manager, [...agencies, ...row.missing, row.focalAgency]);
  const { planId, key, status, closed, consolidatedDueAt: dueAt, firstSubmittedAt } = row;
  return {
    planId,
    key,
    status,
    closed,
    timeliness: timelinessOf({ dueAt, claimedAt: null, completedAt: firstSubmittedAt }, Date.now()),
    ...showDates(row),
    reports: agencies.map((agency) =>
      showReport(
        agency,
        reports.find((report) => report.agency === agency),
        names,
      ),
    ),
    missing: missingOf(row, reports).map((agency) => names.ref(agency)),
    focalItems: [...row.focalItems],
    consolidated: withContents ? await readConsolidated(manager, row, reports, names) : null,
    actions: await periodActions(manager, principal, row),
  };
}
