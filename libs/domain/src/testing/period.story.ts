import type { PeriodCommand, PeriodDuty, PeriodFacts } from '../period/period-messages.ts';
import { periodMachine } from '../period/period-machine.ts';
import type { PeriodStatus } from '../period/period-state.ts';
import type { ActingOffice } from '../process/machine.ts';
import { courseOf } from './course.ts';
import { AUTHORITY, FOCAL, on, PARTIES } from './offices.ts';

export const PERIOD_DUTY: PeriodDuty = {
  ...PARTIES,
  key: '2026',
  reportDueAt: on('2026-12-10'),
  consolidatedDueAt: on('2026-12-20'),
  closesAt: on('2027-02-01'),
};

/** Two agencies owe a report, the second has not submitted; the focal agency leads an item itself. */
export const FACTS: PeriodFacts = {
  owing: [
    { agency: 'lead', items: ['item-1', 'item-2'] },
    { agency: 'other-lead', items: ['item-3'] },
  ],
  focalItems: ['item-4'],
  missing: ['other-lead'],
};

export const PERIOD_ACTS = {
  'submit-consolidated': {
    type: 'submit-consolidated',
    digest: 'd1',
    entries: [{ itemId: 'item-4', digest: 'd4' }],
  },
  'return-consolidated': { type: 'return-consolidated', reason: 'Bổ sung số liệu', entries: [] },
  'accept-consolidated': { type: 'accept-consolidated' },
} as const satisfies Record<PeriodCommand['type'], PeriodCommand>;

export const PERIOD_OWNER: Record<PeriodCommand['type'], ActingOffice> = {
  'submit-consolidated': FOCAL,
  'return-consolidated': AUTHORITY,
  'accept-consolidated': AUTHORITY,
};

/** The edges by commands; time leads from collecting to drafted. Accepting closes the period. */
export const PERIOD_EDGES: Record<PeriodStatus, Partial<Record<PeriodCommand['type'], PeriodStatus>>> = {
  collecting: { 'submit-consolidated': 'submitted' },
  drafted: { 'submit-consolidated': 'submitted' },
  submitted: { 'return-consolidated': 'returned', 'accept-consolidated': 'accepted' },
  returned: { 'submit-consolidated': 'submitted' },
  accepted: {},
};

export type PeriodCourse = ReturnType<typeof newPeriod>;
export const newPeriod = () => courseOf(periodMachine, FACTS).at('2026-11-16 08:00');

/** A period as it opens on Monday, 16 November 2026. */
export function openPeriodOf(what: Partial<PeriodDuty> = {}): PeriodCourse {
  const period = newPeriod();
  period.hears({ type: 'period-due', duty: { ...PERIOD_DUTY, ...what } });
  return period;
}

const WAY: Record<PeriodStatus, readonly PeriodCommand['type'][]> = {
  collecting: [],
  drafted: [],
  submitted: ['submit-consolidated'],
  returned: ['submit-consolidated', 'return-consolidated'],
  accepted: ['submit-consolidated', 'accept-consolidated'],
};

/** A period brought to a status. */
export function periodIn(status: PeriodStatus): PeriodCourse {
  const period = openPeriodOf();
  if (status !== 'collecting') period.waitsUntil('2026-12-10 09:00');
  for (const name of WAY[status]) period.does(PERIOD_OWNER[name], PERIOD_ACTS[name]);
  return period;
}
