import { describe, expect, it } from '@jest/globals';
import type { Happening } from '../../parts/what-happens/happenings.ts';
import { fullest, yearMonths } from './year-months.ts';

const row = (at: string, what: Happening['what']): Happening => ({
  at,
  what,
  period: null,
  to: [],
  items: [],
});

describe('the years of a plan at a glance', () => {
  const years = yearMonths([
    row('2026-12-10T00:00:00+07:00', 'report-due'),
    row('2026-12-12T08:00:00+07:00', 'urging'),
    row('2028-02-01T08:00:00+07:00', 'reminder'),
  ]);

  it('count what falls into each month, by kind', () => {
    expect(years.map(({ year, count }) => [year, count])).toEqual([
      ['2026', 2],
      ['2028', 1],
    ]);
    expect(years[0]?.months[11]).toMatchObject({ month: '12', count: 2, counts: { due: 1, urging: 1 } });
  });

  it('are measured by the fullest month', () => {
    expect(fullest(years)).toBe(2);
    expect(fullest([])).toBe(1);
  });
});
