import { describe, expect, it } from '@jest/globals';
import { readTimeline } from './read-timeline.ts';
import { saysNoDeadline } from './without-deadline.ts';

describe('the words for an item without a time', () => {
  it.each([
    'Không thời hạn',
    ' KHÔNG  THỜI HẠN. ',
    '(không có thời hạn)',
    'No deadline',
    'Không xác định thời hạn',
  ])('%j say so, in whatever form they are typed, and give neither years nor a day', (words) => {
    expect(saysNoDeadline(words.normalize('NFD'))).toBe(true);
    expect(readTimeline(words, { from: 2024, to: 2029 })).toMatchObject({
      kind: 'unclear',
      years: [],
      until: null,
    });
  });

  it.each(['', 'Khi có yêu cầu', 'Hằng năm', 'Không thời hạn đến 2026'])('%j do not', (words) => {
    expect(saysNoDeadline(words)).toBe(false);
  });
});
