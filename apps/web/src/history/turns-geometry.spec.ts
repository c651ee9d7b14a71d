import { describe, expect, it } from '@jest/globals';
import { turnsLine } from './turns-geometry.ts';

const DAY = 86_400_000;
const START = Date.parse('2026-12-01T00:00:00+07:00');
const moment = (day: number): string => new Date(START + day * DAY).toISOString();
const turn = (from: number, until: number | null) => ({
  kind: 'work' as const,
  words: 'thực hiện',
  who: { id: 'a', name: 'Sở Du lịch' },
  from: moment(from),
  until: until === null ? null : moment(until),
  length: { days: 0, workingDays: 0 },
});
const deadline = (metAt: number | null, turns: ReturnType<typeof turn>[]) =>
  ({
    since: moment(0),
    dueAt: moment(8),
    metAt: metAt === null ? null : moment(metAt),
    turns,
  }) as unknown as Parameters<typeof turnsLine>[0];

describe('the line of turns', () => {
  it('ends today while a thing is late and not done', () => {
    const line = turnsLine(deadline(null, [turn(0, 4), turn(4, null)]), START + 16 * DAY);
    expect(line).toMatchObject({ due: 0.5, now: 1 });
    expect(line.stretches.map(({ from, to }) => [from, to])).toEqual([
      [0, 0.25],
      [0.25, 1],
    ]);
  });

  it('ends at the due moment when it was done before', () => {
    const line = turnsLine(deadline(4, [turn(0, 4)]), START + 400 * DAY);
    expect(line).toMatchObject({ due: 1, now: null });
    expect(line.stretches).toEqual([{ from: 0, to: 0.5, who: 'Sở Du lịch' }]);
  });
});
