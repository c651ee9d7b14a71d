import type { Asking } from '../process/would-take.ts';
import { wouldTake } from '../process/would-take.ts';
import { decideReport } from './decide-report.ts';
import type { ReportCommand } from './report-messages.ts';
import type { ReportState } from './report-state.ts';

type Type = ReportCommand['type'];
type Samples = { readonly [T in Type]: (state: ReportState) => Extract<ReportCommand, { type: T }> };

/** A command of each type of which nothing could be refused but the act itself: the report is complete. */
const SAMPLES: Samples = {
  'submit-report': ({ entries }) => ({
    type: 'submit-report',
    entries: entries.map(({ itemId }) => ({ itemId, digest: '' })),
  }),
  'return-report': ({ entries }) => ({
    type: 'return-report',
    entries: entries.map(({ itemId }) => ({ itemId, reason: '' })),
  }),
  'accept-report': () => ({ type: 'accept-report' }),
  'urge-report': () => ({ type: 'urge-report' }),
};

/** Whether a report would take a command of this type now. */
export const reportWouldTake = (state: ReportState, type: Type, asking: Asking): boolean =>
  wouldTake(decideReport, state, SAMPLES[type](state), { ...asking, facts: undefined });
