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
import { keptCalendars } from '../plans/plan-calendar.ts';

/** What the policy is asked for each command. */
export const POLICY_OF_REPORTS: Readonly<Record<ReportCommand['type'], Action>> = {
  'submit-report': 'report.submit',
  'return-report': 'report.review',
  'accept-report': 'report.review',
  'urge-report': 'report.urge',
};

const COMMANDS: Readonly<Record<Exclude<ReportAction, 'draft'>, ReportCommand['type']>> = {
  submit: 'submit-report',
  return: 'return-report',
  accept: 'accept-report',
  urge: 'urge-report',
};

const POLICY: Readonly<Record<ReportAction, Action>> = {
  draft: 'report.draft',
  submit: POLICY_OF_REPORTS[COMMANDS.submit],
  return: POLICY_OF_REPORTS[COMMANDS.return],
  accept: POLICY_OF_REPORTS[COMMANDS.accept],
  urge: POLICY_OF_REPORTS[COMMANDS.urge],
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
  const versions = [...states.values()].map(({ calendarVersion }) => calendarVersion);
  const calendars = await keptCalendars(manager, versions);
  const asking = askingOf(principal, Date.now());
  const isTaken = (row: ReportRow, name: ReportAction): boolean => {
    if (name === 'draft') return isWithAgency(row);
    const state = states.get(reportStream(row.id)) ?? initialReport;
    const calendar = calendars.get(state.calendarVersion);
    const asked = calendar === undefined ? asking : { ...asking, calendar };
    return reportWouldTake(state, COMMANDS[name], asked);
  };
  return (row) => (allowed.get(row.id) ?? []).filter((name) => isTaken(row, name));
}
