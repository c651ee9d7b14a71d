import type { ProcessInput } from '#contracts/workflow/messages';
import { reportMachine } from '#domain/report/report-machine';
import type { ReportState } from '#domain/report/report-state';
import { runProcess } from './run-process.ts';

const card = ({ planId, locality, agency, period, status }: ReportState) => ({
  details: `Báo cáo của cơ quan / Agency report **${period}**: ${status}`,
  plan: planId,
  lead: agency,
  locality,
});

/** What one agency owes for one period: reminded, submitted, returned entry by entry or accepted. */
export function agencyReport(input: ProcessInput): Promise<void> {
  return runProcess({ machine: reportMachine, noFacts: undefined, card }, input);
}
