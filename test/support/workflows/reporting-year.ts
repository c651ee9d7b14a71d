import type { PeriodState } from '#domain/period/period-state';
import type { ReportState } from '#domain/report/report-state';
import { FOCAL, officeOf } from './parties.ts';
import type { Rig } from './rig.ts';
import type { RunningPlan } from './running-plan.ts';
import { passUntil } from './skipped-time.ts';

/** Lets time pass until a year's reports are open. */
export async function untilReportsOpen(rig: Rig, running: RunningPlan, year: number, agency: string) {
  const report = running.report(year, agency);
  await passUntil(rig, `${report} is open`, async () => (await rig.story(report)).length > 0);
  return report;
}

/** The entries that an agency owes, with texts that are told apart by their name. */
export async function entriesOf(rig: Rig, report: string, text: string) {
  const { entries } = await rig.stateOf<ReportState>(report);
  return entries.map(({ itemId }) => ({ itemId, digest: `${text}-${itemId}` }));
}

export async function submitReport(rig: Rig, report: string, agency: string, text: string): Promise<void> {
  const command = { type: 'submit-report', entries: await entriesOf(rig, report, text) };
  await rig.act(report, command, officeOf(agency));
  await rig.relay.drain();
}

export async function returnReport(rig: Rig, report: string, items: readonly string[]): Promise<void> {
  const entries = items.map((itemId) => ({ itemId, reason: 'Thiếu số liệu' }));
  await rig.act(report, { type: 'return-report', entries } as { type: string }, officeOf(FOCAL));
  await rig.relay.drain();
}

export async function acceptReport(rig: Rig, report: string): Promise<void> {
  await rig.act(report, { type: 'accept-report' }, officeOf(FOCAL));
  await rig.relay.drain();
}

export async function submitConsolidated(rig: Rig, period: string, text: string): Promise<void> {
  const { focalItems } = await rig.stateOf<PeriodState>(period);
  const entries = focalItems.map((itemId) => ({ itemId, digest: `${text}-${itemId}` }));
  const command = { type: 'submit-consolidated', digest: text, entries };
  await rig.act(period, command, officeOf(FOCAL));
}
