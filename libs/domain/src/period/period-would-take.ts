import type { Asking } from '../process/would-take.ts';
import { wouldTake } from '../process/would-take.ts';
import { decidePeriod } from './decide-period.ts';
import type { PeriodCommand } from './period-messages.ts';
import type { PeriodState } from './period-state.ts';

type Type = PeriodCommand['type'];
type Samples = { readonly [T in Type]: (state: PeriodState) => Extract<PeriodCommand, { type: T }> };

/** A command of each type of which nothing could be refused but the act itself: the focal agency's entries are all there. */
const SAMPLES: Samples = {
  'submit-consolidated': ({ focalItems }) => ({
    type: 'submit-consolidated',
    digest: '',
    entries: focalItems.map((itemId) => ({ itemId, digest: '' })),
  }),
  'return-consolidated': () => ({ type: 'return-consolidated', reason: '', entries: [] }),
  'accept-consolidated': () => ({ type: 'accept-consolidated' }),
};

/** What a period reads from outside goes into its events, and refuses nothing. */
const NO_FACTS = { owing: [], focalItems: [], missing: [] };

/** Whether a period would take a command of this type now. */
export const periodWouldTake = (state: PeriodState, type: Type, asking: Asking): boolean =>
  wouldTake(decidePeriod, state, SAMPLES[type](state), { ...asking, facts: NO_FACTS });
