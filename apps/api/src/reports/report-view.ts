import type { EntityManager } from 'typeorm';
import type { Principal } from '#access/roles';
import type { Report, ReportEntry, ReportSummary } from '#contracts/http/reports';
import { reportStream } from '#contracts/workflow/ids';
import { timelinessOf } from '#domain/item/timeliness';
import { datesOfReport } from '#domain/report/report-dates';
import type { ReportRow } from '#persistence/reports/reports';
import { thawed } from '../commands/frozen-texts.ts';
import { AgencyNames } from '../names/agency-names.ts';
import { itemTitles } from '../names/item-titles.ts';
import { momentOf } from '../names/moment.ts';
import { reportActions } from './report-actions.ts';
import { previousEntries } from './previous-entries.ts';
import { readWritten } from './written-entries.ts';

export const reportTimeliness = (row: Pick<ReportRow, 'dueAt' | 'firstSubmittedAt'>) =>
  timelinessOf(datesOfReport(row), Date.now());

function showFields(row: ReportRow, names: AgencyNames) {
  const { id, planId, period, status } = row;
  return {
    id,
    planId,
    period,
    status,
    agency: names.ref(row.agency),
    timeliness: reportTimeliness(row),
    dueAt: momentOf(row.dueAt),
    openedAt: momentOf(row.openedAt),
    firstSubmittedAt: momentOf(row.firstSubmittedAt),
    submittedAt: momentOf(row.submittedAt),
    acceptedAt: momentOf(row.acceptedAt),
  };
}

export const showReport = (row: ReportRow, names: AgencyNames): Omit<ReportSummary, 'actions'> => ({
  ...showFields(row, names),
  entryCount: row.entries.length,
});

/** Why each item's entry came back, the last time. */
async function returnReasons(manager: EntityManager, stream: string): Promise<ReadonlyMap<string, string>> {
  const rows: { itemId: string; reason: string }[] = await manager.query(
    `select e ->> 'itemId' as "itemId", e ->> 'reason' as reason
       from journal j cross join lateral jsonb_array_elements(j.data -> 'entries') e
      where j.stream = $1 and j.type in ('report-returned', 'consolidated-returned') order by j.seq`,
    [stream],
  );
  const thaw = await thawed(
    manager,
    rows.map(({ reason }) => reason),
  );
  return new Map(rows.map(({ itemId, reason }) => [itemId, thaw(reason)]));
}

/** Entries with what was frozen under their digests. @param stream the journal that returns them */
export async function readEntries(
  manager: EntityManager,
  stream: string,
  period: string,
  entries: ReportRow['entries'],
): Promise<ReportEntry[]> {
  const [written, titles, reasons, previous] = await Promise.all([
    readWritten(
      manager,
      entries.map(({ digest }) => digest),
    ),
    itemTitles(
      manager,
      entries.map(({ itemId }) => itemId),
    ),
    returnReasons(manager, stream),
    previousEntries(
      manager,
      entries.map(({ itemId }) => itemId),
      period,
    ),
  ]);
  return entries.map(({ itemId, status, digest }) => ({
    itemId,
    code: titles.get(itemId)?.code ?? '',
    content: titles.get(itemId)?.content ?? '',
    status,
    digest,
    text: written.get(digest ?? '')?.text ?? null,
    result: written.get(digest ?? '')?.result ?? null,
    returnReason: reasons.get(itemId) ?? null,
    previous: previous.get(itemId) ?? null,
  }));
}

export async function readReportDetail(
  manager: EntityManager,
  principal: Principal,
  row: ReportRow,
): Promise<Report> {
  const names = await AgencyNames.of(manager, [row.agency]);
  const actions = await reportActions(manager, principal, [row]);
  return {
    ...showFields(row, names),
    entries: await readEntries(manager, reportStream(row.id), row.period, row.entries),
    actions: actions(row),
  };
}
