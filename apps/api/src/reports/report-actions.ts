import type { EntityManager } from 'typeorm';
import type { Action } from '#access/policy';
import { relationsToReport } from '#access/relations';
import type { Principal } from '#access/roles';
import type { ReportAction } from '#contracts/http/reports';
import { reportStream } from '#contracts/workflow/ids';
import type { ReportCommand } from '#domain/report/report-messages';
import { initialReport, isWithAgency, type ReportState } from '#domain/report/report-state';
import { reportWouldTake } from '#domain/report/report-would-take';
import { processStates } from '#persistence/journal/process-states';
import type { ReportRow } from '#persistence/reports/reports';
import { askingOf, permitted } from '../http/permitted.ts';

/** What the policy is asked for each command. */
export const POLICY_OF_REPORTS: Readonly<Record<ReportCommand['type'], Action>> = {
  'submit-report': 'report.submit',
  'return-report': 'report.review',
  'accept-report': 'report.review',
};

const COMMANDS: Readonly<Record<Exclude<ReportAction, 'draft'>, ReportCommand['type']>> = {
  submit: 'submit-report',
  return: 'return-report',
  accept: 'accept-report',
};

const POLICY: Readonly<Record<ReportAction, Action>> = {
  draft: 'report.draft',
  submit: POLICY_OF_REPORTS[COMMANDS.submit],
  return: POLICY_OF_REPORTS[COMMANDS.return],
  accept: POLICY_OF_REPORTS[COMMANDS.accept],
};

/** What policy and process allow the caller to do to reports now; all are asked about at once. */
export async function reportActions(
  manager: EntityManager,
  principal: Principal,
  rows: readonly ReportRow[],
): Promise<(row: ReportRow) => ReportAction[]> {
  const allowed = new Map(
    rows.map((row) => [row.id, permitted(POLICY, principal, relationsToReport(principal.agencyId, row))]),
  );
  const asked = rows.filter(({ id }) => (allowed.get(id) ?? []).length > 0);
  const states = await processStates<ReportState>(
    manager,
    asked.map(({ id }) => reportStream(id)),
  );
  const asking = askingOf(principal, Date.now());
  const isTaken = (row: ReportRow, name: ReportAction): boolean =>
    name === 'draft'
      ? isWithAgency(row)
      : reportWouldTake(states.get(reportStream(row.id)) ?? initialReport, COMMANDS[name], asking);
  return (row) => (allowed.get(row.id) ?? []).filter((name) => isTaken(row, name));
}
