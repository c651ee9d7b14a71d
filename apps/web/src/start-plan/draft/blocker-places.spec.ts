import { describe, expect, it } from '@jest/globals';
import { blockedSteps, groupBlockers, placeOf } from './blocker-places.ts';

const blocker = (code: string, ref: string | null = null, what: string | null = null) => ({
  code,
  ref,
  what,
  text: code,
});

describe('what keeps a plan from starting', () => {
  it.each([
    [blocker('fact-missing', null, 'number'), { step: 'read', part: 'facts', fact: 'number' }],
    [blocker('question-open', null, 'q3'), { step: 'read', part: 'questions', question: 'q3' }],
    [blocker('lead-missing', '4'), { step: 'read', part: 'items', item: '4' }],
    [blocker('items-missing'), { step: 'read', part: 'items' }],
    [blocker('name-unmatched', '4', 'Sở X'), { step: 'names', name: 'Sở X' }],
    [blocker('agency-ended', null, 'Sở Y'), { step: 'names', name: 'Sở Y' }],
    [blocker('rules-contradict'), { step: 'rules' }],
    [blocker('completion-day-missing', '2'), { step: 'takeover', item: '2' }],
  ])('leads to where it is resolved: $code', (one, place) => {
    expect(placeOf(one)).toEqual(place);
  });

  it('is told once where one act resolves it for many items', () => {
    const blockers = [
      blocker('name-unmatched', '1', 'Sở X'),
      blocker('name-unmatched', '2', 'Sở X'),
      blocker('takeover-missing', '1'),
      blocker('takeover-missing', '2'),
    ];
    expect(groupBlockers(blockers).map(({ refs }) => refs)).toEqual([
      ['1', '2'],
      ['1', '2'],
    ]);
    expect([...blockedSteps(blockers)]).toEqual([
      ['names', 1],
      ['takeover', 1],
    ]);
  });
});
