import { describe, expect, it } from '@jest/globals';
import { dutyLine } from './line-geometry.ts';

const DAY = 86_400_000;

describe('the line of a duty', () => {
  it('goes from when its time began to run to when it is due, with today between', () => {
    const line = dutyLine({ since: 0, dueAt: 10 * DAY, metAt: null }, 5 * DAY);
    expect(line).toMatchObject({ since: 3, due: 97, today: 50, met: null, late: null });
  });

  it('goes on to today while the duty is late', () => {
    const line = dutyLine({ since: 0, dueAt: 5 * DAY, metAt: null }, 10 * DAY);
    expect(line).toMatchObject({ since: 3, due: 50, today: 97, late: { from: 50, to: 97 } });
  });

  it('is late to the day on which the duty was met, not to today', () => {
    const line = dutyLine({ since: 0, dueAt: 2 * DAY, metAt: 4 * DAY }, 8 * DAY);
    expect(line.late).toEqual({ from: 26.5, to: 50 });
  });

  it('is not late where the duty was met in time, however long ago it was due', () => {
    expect(dutyLine({ since: 0, dueAt: 4 * DAY, metAt: 2 * DAY }, 8 * DAY).late).toBeNull();
  });

  it('begins with the due moment where a plan was taken over after it', () => {
    const line = dutyLine({ since: 8 * DAY, dueAt: 0, metAt: null }, 10 * DAY);
    expect(line).toMatchObject({ due: 3, today: 97 });
    expect(line.since).toBeCloseTo(78.2);
  });

  it('has a place for what is done after it, at its end', () => {
    const line = dutyLine({ since: 0, dueAt: 10 * DAY, metAt: null }, 5 * DAY);
    expect([line.place(5 * DAY), line.place(20 * DAY)]).toEqual([50, 97]);
  });

  it('can be drawn where all happens at one moment', () => {
    expect(dutyLine({ since: 5, dueAt: 5, metAt: 5 }, 5).due).toBe(3);
  });
});
