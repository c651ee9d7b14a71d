import { describe, expect, it } from '@jest/globals';

import type { ActName } from '../testing/item.story.ts';
import {
  ACTS,
  assignedItem,
  EDGES,
  itemIn,
  newItem,
  officeOfParty,
  OWNER_OF,
} from '../testing/item.story.ts';
import { AUTHORITY, FOCAL, HELPER, LEAD, OTHER_LEAD, STRANGER } from '../testing/offices.ts';
import type { ItemCommand } from './item-commands.ts';
import type { ItemPhase } from './item-state.ts';

const REACHABLE: readonly ItemPhase[] = [
  'assigned',
  'returned',
  'in-progress',
  'awaiting-confirmation',
  'completed',
  'awaiting-body',
];
const ACT_NAMES = Object.keys(ACTS) as ActName[];
const FORBIDDEN_TO = { lead: 'only-lead-agency', focal: 'only-focal-agency', authority: 'only-authority' };

describe.each(REACHABLE)('an item %s', (phase) => {
  it.each(ACT_NAMES)('takes %s by its owner only where the phase has it', (name) => {
    const item = itemIn(phase);
    // Nobody is the lead of an item that awaits its body.
    const ownerless = phase === 'awaiting-body' && OWNER_OF[name] === 'lead';
    const next = EDGES[phase][name];
    const expected = ownerless ? 'only-lead-agency' : next === undefined ? 'item-phase-forbids' : 'accepted';
    expect(item.does(officeOfParty(OWNER_OF[name]), ACTS[name])).toBe(expected);
    expect(item.state.phase).toBe(next ?? phase);
  });

  it.each(ACT_NAMES)('refuses %s to everybody else, and stays as it was', (name) => {
    const item = itemIn(phase);
    const before = item.state;
    const owner = officeOfParty(OWNER_OF[name]);
    for (const office of [LEAD, FOCAL, AUTHORITY, STRANGER].filter((one) => one !== owner)) {
      expect(item.does(office, ACTS[name])).toBe(FORBIDDEN_TO[OWNER_OF[name]]);
    }
    expect(item.state).toBe(before);
  });
});

describe('any command', () => {
  it('is refused before the assignment, after the end of the plan, and when nobody knows it', () => {
    expect(newItem().does(LEAD, ACTS['acknowledge-assignment'])).toBe('item-not-assigned');
    expect(assignedItem().does(LEAD, { type: 'unheard-of' } as unknown as ItemCommand)).toBe(
      'command-unknown',
    );
    const ended = assignedItem();
    ended.hears({ type: 'plan-ended' });
    expect(ended.does(LEAD, ACTS['acknowledge-assignment'])).toBe('plan-ended');
  });

  it('that the phase forbids is told which phases have it', () => {
    const { machine, state } = itemIn('completed');
    const context = { actor: LEAD, at: 0, calendar: { version: '', daysOff: [], workedWeekendDays: [] } };
    expect(machine.decide(state, ACTS['claim-completion'], { ...context, facts: undefined })).toEqual({
      rejection: { code: 'item-phase-forbids', detail: { phase: 'completed', allowed: ['in-progress'] } },
    });
  });
});

describe('an assignment sent back', () => {
  it('because of the wrong addressee is corrected by the focal agency', () => {
    const item = itemIn('returned');
    expect(item.does(FOCAL, ACTS['correct-addressee'])).toBe('accepted');
    expect(item.state).toMatchObject({ phase: 'assigned', lead: 'other-lead', returnedBecause: null });
    expect(item.state.acknowledgement).not.toBeNull();
    expect(item.does(LEAD, ACTS['acknowledge-assignment'])).toBe('only-lead-agency');
    expect(item.does(OTHER_LEAD, ACTS['acknowledge-assignment'])).toBe('accepted');
  });

  it('for want of competence takes a decision of the authority', () => {
    const item = assignedItem();
    item.does(LEAD, { type: 'return-assignment', because: 'not-competent', reason: 'Ngoài thẩm quyền' });
    expect(item.does(FOCAL, ACTS['correct-addressee'])).toBe('lead-needs-decision');
    expect(item.does(AUTHORITY, ACTS['change-lead'])).toBe('accepted');
  });

  it('to the focal agency itself needs no acknowledgement', () => {
    const item = itemIn('returned');
    item.does(FOCAL, { type: 'correct-addressee', lead: 'focal' });
    expect(item.state).toMatchObject({ phase: 'in-progress', lead: 'focal', acknowledgement: null });
  });
});

describe('what the focal agency leads', () => {
  it('is neither acknowledged nor confirmed by itself', () => {
    const item = assignedItem({ lead: 'focal' });
    expect(item.state).toMatchObject({ phase: 'in-progress', acknowledgement: null });
    expect(item.does(FOCAL, ACTS['claim-completion'])).toBe('accepted');
    expect(item.does(FOCAL, ACTS['confirm-completion'])).toBe('only-authority');
    expect(item.does(FOCAL, ACTS['reject-completion'])).toBe('only-authority');
    expect(item.does(AUTHORITY, ACTS['confirm-completion'])).toBe('accepted');
    expect(item.state.phase).toBe('completed');
  });
});

describe('a contribution', () => {
  const asked = () => {
    const item = itemIn('in-progress');
    item.does(LEAD, ACTS['request-contribution']);
    return item;
  };
  const given = { type: 'give-contribution', contributionId: '1', text: 'Đây' } as const;
  const declined = { type: 'decline-contribution', contributionId: '1', reason: 'Không có' } as const;

  it('is asked of others only', () => {
    const command = { type: 'request-contribution', from: 'lead', text: 'Số liệu' } as const;
    expect(itemIn('in-progress').does(LEAD, command)).toBe('contribution-from-self');
  });

  it.each([
    [given, 'given'],
    [declined, 'declined'],
  ] as const)('is answered once, by who was asked: %j', (answer, status) => {
    const item = asked();
    item.does(LEAD, { type: 'request-contribution', from: 'stranger', text: 'Ý kiến' });
    expect(item.does(STRANGER, answer)).toBe('only-asked-agency');
    expect(item.does(HELPER, answer)).toBe('accepted');
    expect(item.does(HELPER, given)).toBe('contribution-answered');
    expect(item.does(HELPER, declined)).toBe('contribution-answered');
    expect(item.state.contributions).toEqual([
      { id: '1', from: 'helper', status },
      { id: '2', from: 'stranger', status: 'asked' },
    ]);
    expect(item.log.at(-1)?.outgoing).toMatchObject([
      { kind: 'notice', notice: { kind: 'contribution-answered', to: 'lead' } },
    ]);
  });

  it('may be recorded by the lead for a body without an account, who then needs no notice', () => {
    const item = asked();
    expect(item.does(LEAD, given)).toBe('accepted');
    expect(item.log.at(-1)).toMatchObject({ event: { recordedByLead: true }, outgoing: [] });
  });

  it('that nobody asked for is unknown', () => {
    expect(itemIn('in-progress').does(HELPER, given)).toBe('contribution-unknown');
    expect(itemIn('in-progress').does(HELPER, declined)).toBe('contribution-unknown');
  });
});
