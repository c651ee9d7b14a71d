import { describe, expect, it } from '@jest/globals';

import type { RungFired } from '../ladder/term.ts';
import { ladderOutgoing } from './ladder-outgoing.ts';

const DUTY = { owner: 'lead', focalAgency: 'focal', authority: 'authority', period: null };
const fired = (what: RungFired['what']): RungFired => ({
  type: 'rung-fired',
  v: 1,
  at: 11,
  about: 'item-due',
  what,
  rungAt: 10,
  dueAt: 9,
});

describe('a rung', () => {
  it('reminds who owes, grouped by the planned moment, with the period where there is one', () => {
    const notice = { kind: 'reminder', to: 'lead', group: 'item-due-10', about: 'item-due' };
    expect(ladderOutgoing(fired('reminder'), DUTY)).toEqual([{ kind: 'notice', notice }]);
    expect(ladderOutgoing(fired('reminder'), { ...DUTY, period: '2026' })).toEqual([
      { kind: 'notice', notice: { ...notice, period: '2026' } },
    ]);
  });

  it.each([
    ['urging', 'lead'],
    ['escalation', 'authority'],
  ] as const)('of %s is a letter from the focal agency to the %s', (what, to) => {
    expect(ladderOutgoing(fired(what), DUTY)).toEqual([
      {
        kind: 'letter',
        letter: { what, about: 'item-due', period: null, to, from: 'focal', group: 'item-due-10' },
      },
    ]);
  });

  it('tells nobody where nobody owes', () => {
    expect(ladderOutgoing(fired('escalation'), { ...DUTY, owner: null })).toEqual([]);
  });
});
