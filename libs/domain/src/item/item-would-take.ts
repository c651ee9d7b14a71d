import type { Asking } from '../process/would-take.ts';
import { wouldTake } from '../process/would-take.ts';
import { decideItem } from './decide-item.ts';
import type { ItemCommand } from './item-commands.ts';
import type { ItemState } from './item-state.ts';

type Type = ItemCommand['type'];
type Samples = {
  readonly [T in Type]: (state: ItemState, contributionId: string) => Extract<ItemCommand, { type: T }>;
};

/** A command of each type of which nothing could be refused but the act itself. */
const SAMPLES: Samples = {
  'acknowledge-assignment': () => ({ type: 'acknowledge-assignment' }),
  'return-assignment': () => ({ type: 'return-assignment', because: 'not-competent', reason: '' }),
  'correct-addressee': ({ focalAgency }) => ({ type: 'correct-addressee', lead: focalAgency }),
  'change-lead': ({ focalAgency }) => ({
    type: 'change-lead',
    lead: focalAgency,
    document: { number: '', date: '' },
  }),
  'request-contribution': () => ({ type: 'request-contribution', from: '', text: '' }),
  'give-contribution': (_state, contributionId) => ({ type: 'give-contribution', contributionId, text: '' }),
  'decline-contribution': (_state, contributionId) => ({
    type: 'decline-contribution',
    contributionId,
    reason: '',
  }),
  'claim-completion': () => ({ type: 'claim-completion', evidence: '' }),
  'confirm-completion': () => ({ type: 'confirm-completion' }),
  'reject-completion': () => ({ type: 'reject-completion', reason: '' }),
};

/**
 * Whether an item would take a command of this type now.
 * @param contributionId the contribution that it is about, if it is about one
 */
export function itemWouldTake(state: ItemState, type: Type, asking: Asking, contributionId = ''): boolean {
  const command = SAMPLES[type](state, contributionId);
  return wouldTake(decideItem, state, command, { ...asking, facts: undefined });
}
