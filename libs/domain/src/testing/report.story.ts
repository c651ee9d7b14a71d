import type { ReportCommand, ReportDuty } from '../report/report-messages.ts';
import { reportMachine } from '../report/report-machine.ts';
import type { ReportStatus } from '../report/report-state.ts';
import type { ActingOffice } from '../process/machine.ts';
import { courseOf } from './course.ts';
import { FOCAL, LEAD, on, PARTIES } from './offices.ts';

/** What the lead owes for 2026: entries of two items, late from 10 December. */
export const DUTY: ReportDuty = {
  ...PARTIES,
  reportId: 'report-1',
  period: '2026',
  agency: LEAD.agencyId,
  items: ['item-1', 'item-2'],
  dueAt: on('2026-12-10'),
};

export const entry = (itemId: string, digest = 'd1') => ({ itemId, digest });
export const submission = (...itemIds: readonly string[]): ReportCommand => ({
  type: 'submit-report',
  entries: itemIds.map((itemId) => entry(itemId)),
});
export const returning = (...itemIds: readonly string[]): ReportCommand => ({
  type: 'return-report',
  entries: itemIds.map((itemId) => ({ itemId, reason: 'Thiếu số liệu' })),
});

/** The commands that rest on the status and on who acts alone. */
export const REPORT_ACTS = {
  'submit-report': submission('item-1', 'item-2'),
  'return-report': returning('item-2'),
  'accept-report': { type: 'accept-report' },
  'urge-report': { type: 'urge-report' },
} as const satisfies Record<ReportCommand['type'], ReportCommand>;

export const REPORT_OWNER: Record<ReportCommand['type'], ActingOffice> = {
  'submit-report': LEAD,
  'return-report': FOCAL,
  'accept-report': FOCAL,
  'urge-report': FOCAL,
};

/** The edges: what may be done in a status, and the status that it leads to. */
export const REPORT_EDGES: Record<ReportStatus, Partial<Record<ReportCommand['type'], ReportStatus>>> = {
  open: { 'submit-report': 'submitted', 'urge-report': 'open' },
  submitted: { 'return-report': 'returned', 'accept-report': 'accepted' },
  returned: { 'submit-report': 'submitted', 'urge-report': 'returned' },
  accepted: {},
  closed: {},
};

export type ReportCourse = ReturnType<typeof newReport>;
export const newReport = () => courseOf(reportMachine, undefined).at('2026-11-16 08:00');

/** A report as it opens on Monday, 16 November 2026. */
export function openReport(): ReportCourse {
  const report = newReport();
  report.hears({ type: 'report-due', duty: DUTY });
  return report;
}

const WAY: Record<ReportStatus, readonly ReportCommand['type'][]> = {
  open: [],
  submitted: ['submit-report'],
  returned: ['submit-report', 'return-report'],
  accepted: ['submit-report', 'accept-report'],
  closed: [],
};

/** A report brought to a status on the morning of its opening. */
export function reportIn(status: ReportStatus): ReportCourse {
  const report = openReport();
  for (const name of WAY[status]) report.does(REPORT_OWNER[name], REPORT_ACTS[name]);
  if (status === 'closed') report.hears({ type: 'plan-ended' });
  return report;
}
