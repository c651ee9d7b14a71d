import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NumberFormat } from './number-format.ts';

const show = (code: string, value: number, from1904 = false): string | null =>
  new NumberFormat(code, from1904).number(value);
/** 5 March 2026, and noon of it. */
const DAY = 46_086;

describe('a number shown by its format', () => {
  it.each([
    ['General', 1.1, '1.1'],
    ['General', 2026, '2026'],
    ['General', 0.1 + 0.2, '0.3'],
    ['General', 123_456_789_012, '123456789012'],
    ['', 3, '3'],
    ['0', 2.5, '3'],
    ['0.00', 1.1, '1.10'],
    ['0.00', 1.005, '1.01'],
    ['0.0#', 1.1, '1.1'],
    ['0.0#', 1, '1.0'],
    ['#.##', 0.5, '.5'],
    ['000', 7, '007'],
    ['#,##0', 1_234_567, '1,234,567'],
    ['#,##0', 12, '12'],
    ['0,000', 5, '0,005'],
    ['#,##0.00', -1234.5, '-1,234.50'],
    ['#,##0,', 1_234_567, '1,235'],
    ['0%', 0.256, '26%'],
    ['0.0%', 0.256, '25.6%'],
    ['0\\.0', 11, '1.1'],
    ['"Mục "0', 3, 'Mục 3'],
    ['0" đồng"', 3, '3 đồng'],
    ['[$₫-42A]#,##0', 5, '₫5'],
    ['[Red]0;[Blue](0)', -4, '(4)'],
    ['0;-0;"không"', 0, 'không'],
    ['[>=100]0" nhiều";0" ít"', 5, '5 ít'],
    ['[>=100]0" nhiều";0" ít"', 500, '500 nhiều'],
    ['_(* #,##0_);_(* (#,##0)', 12, '12'],
    ['0', -0.2, '0'],
    ['0.00E+00', 1.5, '1.5'],
    ['# ?/?', 0.5, '0.5'],
    ['@', 1.5, '1.5'],
    ['"Điều "@', 4, 'Điều 4'],
    [';;;', 4, ''],
    ['0', 1e22, '1e+22'],
  ])('as %s of %d', (code, value, expected) => {
    expect(show(code, value)).toBe(expected);
  });

  it('puts texts in the words round them', () => {
    expect(new NumberFormat('0;0;0;"Sở "@', false).text('Y tế')).toBe('Sở Y tế');
    expect(new NumberFormat('"Sở "@', false).text('Y tế')).toBe('Sở Y tế');
    expect(new NumberFormat('0.00', false).text('Y tế')).toBe('Y tế');
  });

  it('is read back the same, whatever the number and its places', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 1, max: 4 }), (number, places) => {
        const value = number / 10 ** places;
        expect(show(`0.${'0'.repeat(places)}`, value)).toBe(value.toFixed(places));
        expect(show('#,##0', number)).toBe(number.toLocaleString('en-US'));
      }),
    );
  });

  it('never fails, whatever the format', () => {
    const codes = fc.string({
      unit: fc.constantFrom(...'0#?.,;%@"\\_*[]/E+-dmyhs<>=1 ăGeneral'.split('')),
      maxLength: 30,
    });
    fc.assert(
      fc.property(codes, fc.double({ noNaN: true, noDefaultInfinity: true }), (code, value) => {
        expect(show(code, value) ?? '').toEqual(expect.any(String));
      }),
    );
  });
});

describe('a date shown by its format', () => {
  it.each([
    ['dd/mm/yyyy', DAY, '05/03/2026'],
    ['m/d/yyyy', DAY, '05/03/2026'],
    ['yyyy-mm-dd;@', DAY, '05/03/2026'],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', DAY, '05/03/2026'],
    ['d-mmm-yy', DAY, '05/03/2026'],
    ['mm/yyyy', DAY, '03/2026'],
    ['mmm-yy', DAY, '03/2026'],
    ['yyyy', DAY, '2026'],
    ['d/m', DAY, '05/03'],
    ['"Năm "yyyy', DAY, 'Năm 2026'],
    ['"Trước ngày "d/m/yyyy', DAY, 'Trước ngày 05/03/2026'],
    ['"ngày" dd "tháng" mm "năm" yyyy', DAY, 'ngày 05 tháng 03 năm 2026'],
    ['"Tháng "m/yyyy', DAY, 'Tháng 03/2026'],
    ['dd/mm/yyyy hh:mm', DAY, '05/03/2026'],
    ['dd/mm/yyyy hh:mm:ss', DAY + 0.5, '05/03/2026 12:00'],
    ['h:mm AM/PM', 0.75, '18:00'],
    ['hh:mm:ss', 0.5, '12:00:00'],
    ['[h]:mm', 1.5, '36:00'],
    ['mm:ss', 0.5, '00:00'],
    ['dd/mm/yyyy', 60, '29/02/1900'],
    ['dd/mm/yyyy', 59, '28/02/1900'],
    ['dd/mm/yyyy', 61, '01/03/1900'],
    ['dd/mm/yyyy', 1, '01/01/1900'],
  ])('as %s of day %d', (code, value, expected) => {
    expect(show(code, value)).toBe(expected);
  });

  it('is none before the first and after the last day', () => {
    expect(show('dd/mm/yyyy', -1)).toBeNull();
    expect(show('dd/mm/yyyy', 3_000_000)).toBeNull();
  });

  it('is the same day whichever year is counted from', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_500, max: 100_000 }), (serial) => {
        expect(show('dd/mm/yyyy', serial - 1_462, true)).toBe(show('dd/mm/yyyy', serial));
      }),
    );
  });
});
