import { describe, expect, it } from '@jest/globals';
import { type CountedByPhase, crossingOf, sharesOf } from './standing-numbers.ts';

const at = (phase: CountedByPhase['phase'], timeliness: CountedByPhase['timeliness'], count: number) => ({
  phase,
  timeliness,
  count,
  filter: {},
});

describe('the numbers of an overview', () => {
  it('cross phase and timeliness in their order, without what is empty', () => {
    const crossing = crossingOf([
      at('completed', 'late', 1),
      at('in-progress', 'overdue', 2),
      at(null, 'no-deadline', 3),
    ]);
    expect(crossing.phases).toEqual([null, 'in-progress', 'completed']);
    expect(crossing.timeliness).toEqual(['overdue', 'no-deadline', 'late']);
    expect(crossing.at('in-progress', 'overdue')?.count).toBe(2);
    expect(crossing.at('in-progress', 'late')).toBeUndefined();
  });

  it('put the worst share of reports first and leave out the empty ones', () => {
    const none = { count: 0, filter: {} };
    const shares = sharesOf({
      owed: none,
      accepted: none,
      timeliness: [
        { timeliness: 'on-time', count: 4, filter: {} },
        { timeliness: 'late', count: 0, filter: {} },
        { timeliness: 'overdue', count: 1, filter: {} },
      ],
    });
    expect(shares.map(({ timeliness, counted }) => [timeliness, counted.count])).toEqual([
      ['overdue', 1],
      ['on-time', 4],
    ]);
  });
});
