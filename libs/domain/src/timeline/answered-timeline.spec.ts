import { describe, expect, it } from '@jest/globals';
import { answeredTimeline } from './answered-timeline.ts';
import { readTimeline } from './read-timeline.ts';

const PLAN = { from: 2024, to: 2029 };

describe('an answer about the time of an item', () => {
  it.each([
    ['', '2026-06-30', '2026-06-30'],
    ['', '30/6/2026', '2026-06-30'],
    ['Trước ngày 10/12', '2026', '2026-12-09'],
    ['Đến ngày 10 tháng 12', 'năm 2026', '2026-12-10'],
    ['Quý II', '2026', '2026-06-30'],
    ['Tháng 6', ' 2026 ', '2026-06-30'],
    ['', '2026', '2026-12-31'],
    ['Khi có yêu cầu', '2026', '2026-12-31'],
    ['Trước ngày 10/12', 'Quý I/2027', '2027-03-31'],
  ])('of words %j, %j, ends on %s', (original, answer, until) => {
    expect(readTimeline(answeredTimeline(original, answer, PLAN), PLAN).until).toBe(until);
  });

  it('that is no time stays as it is written', () => {
    expect(answeredTimeline('Trước ngày 10/12', 'lúc khác', PLAN)).toBe('lúc khác');
  });
});
