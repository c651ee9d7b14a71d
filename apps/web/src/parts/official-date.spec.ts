import { describe, expect, it } from '@jest/globals';
import { officialDate } from './official-date.ts';

describe('the date of an official document', () => {
  it('has zeros where they would be added by hand otherwise', () => {
    expect(officialDate('2026-02-05')).toBe('ngày 05 tháng 02 năm 2026');
    expect(officialDate('2026-12-10')).toBe('ngày 10 tháng 12 năm 2026');
    expect(officialDate('2026-03-09')).toBe('ngày 09 tháng 3 năm 2026');
  });

  it('is the day in Vietnam', () => {
    expect(officialDate('2026-12-09T23:30:00Z')).toBe('ngày 10 tháng 12 năm 2026');
  });

  it('leaves room while the document is not signed', () => {
    expect(officialDate(null)).toMatch(/^ngày +tháng +năm/);
  });
});
