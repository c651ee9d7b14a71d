import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { Turns } from './turns.ts';

describe('turns', () => {
  it('let so many work at once, in the order in which they came, also past one that fails', async () => {
    const turns = new Turns(2);
    const begun: number[] = [];
    let [now, most] = [0, 0];
    const works = Array.from({ length: 7 }, (_, number) =>
      turns.take(async () => {
        begun.push(number);
        most = Math.max(most, ++now);
        await nextTurn();
        now -= 1;
        if (number === 1) throw new Error('failed');
      }),
    );
    const outcomes = await Promise.allSettled(works);
    expect([most, begun]).toEqual([2, [0, 1, 2, 3, 4, 5, 6]]);
    expect(outcomes.map(({ status }) => status === 'rejected')).toEqual(begun.map((one) => one === 1));
    await turns.take(async () => Promise.resolve(most++));
    expect(most).toBe(3);
  });
});
