import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, isDay, yearOf } from '../time/day.ts';
import { readTimeline } from './read-timeline.ts';

const PLAN = { from: 2024, to: 2029 };
const UNKNOWN = { from: null, to: null };
const read = (text: string, plan: { from: number | null; to: number | null } = PLAN) => {
  const { kind, years, until } = readTimeline(text, plan);
  return [kind, years.join(' '), until];
};

describe('the time of an item', () => {
  it.each([
    ['Hằng năm', 'yearly', '2024 2025 2026 2027 2028 2029', '2029-12-31'],
    ['Hàng năm', 'yearly', '2024 2025 2026 2027 2028 2029', '2029-12-31'],
    ['Thường xuyên, hằng năm', 'yearly', '2024 2025 2026 2027 2028 2029', '2029-12-31'],
    ['thường xuyên.', 'yearly', '2024 2025 2026 2027 2028 2029', '2029-12-31'],
    ['Trước ngày 10/12 hằng năm', 'yearly', '2024 2025 2026 2027 2028 2029', '2029-12-31'],
    ['Vào tháng 11/2026', 'month', '2026', '2026-11-30'],
    ['Đến hết tháng 6/2026', 'month', '2026', '2026-06-30'],
    ['Chậm nhất trong quý II/2026', 'quarter', '2026', '2026-06-30'],
    ['2024-2029', 'span', '2024 2025 2026 2027 2028 2029', '2029-12-31'],
    ['2025 – 2027', 'span', '2025 2026 2027', '2027-12-31'],
    ['Giai đoạn 2026 — 2028;', 'span', '2026 2027 2028', '2028-12-31'],
    ['Trong giai đoạn từ năm 2026 đến năm 2028', 'span', '2026 2027 2028', '2028-12-31'],
    ['Từ năm 2025 đến năm 2026', 'span', '2025 2026', '2026-12-31'],
    ['Từ 2025 đến hết năm 2026', 'span', '2025 2026', '2026-12-31'],
    ['Các năm 2025 - 2026', 'span', '2025 2026', '2026-12-31'],
    ['Năm 2027 và các năm tiếp theo', 'span', '2027 2028 2029', '2029-12-31'],
    ['Từ năm 2028 trở đi', 'span', '2028 2029', '2029-12-31'],
    ['Năm 2026', 'years', '2026', '2026-12-31'],
    ['2026', 'years', '2026', '2026-12-31'],
    ['Trong năm 2026', 'years', '2026', '2026-12-31'],
    ['Năm 2025, 2027', 'years', '2025 2027', '2027-12-31'],
    ['Năm 2025 và 2027', 'years', '2025 2027', '2027-12-31'],
    ['Các năm 2028, năm 2025, và năm 2027', 'years', '2025 2027 2028', '2028-12-31'],
    ['Quý II/2025', 'quarter', '2025', '2025-06-30'],
    ['Quý 4 năm 2025', 'quarter', '2025', '2025-12-31'],
    ['QUÍ III-2026', 'quarter', '2026', '2026-09-30'],
    ['Tháng 6/2025', 'month', '2025', '2025-06-30'],
    ['Tháng 02 năm 2028', 'month', '2028', '2028-02-29'],
    ['12/2025', 'month', '2025', '2025-12-31'],
    ['Trước 30/6/2025', 'date', '2025', '2025-06-29'],
    ['Trước ngày 01/01/2026', 'date', '2025', '2025-12-31'],
    ['Trước ngày 30 tháng 6 năm 2025.', 'date', '2025', '2025-06-29'],
    ['Đến 30-06-2025', 'date', '2025', '2025-06-30'],
    ['Đến hết ngày 30.6.2025', 'date', '2025', '2025-06-30'],
    ['Chậm nhất ngày 30/6/2025', 'date', '2025', '2025-06-30'],
    ['Chậm nhất là 30 / 6 / 2025', 'date', '2025', '2025-06-30'],
    ['(Hoàn thành trước ngày 15/3/2027)', 'date', '2027', '2027-03-14'],
    ['Ngày 02/09/2025', 'date', '2025', '2025-09-02'],
    ['Thường xuyên, liên tục', 'yearly', '2024 2025 2026 2027 2028 2029', '2029-12-31'],
    ['Tháng 3 - 6/2025', 'month', '2025', '2025-06-30'],
    ['Từ tháng 3 đến tháng 6 năm 2025', 'month', '2025', '2025-06-30'],
    ['Từ tháng 11/2025 đến tháng 2/2026', 'month', '2026', '2026-02-28'],
    ['11/2025 - 02/2026', 'month', '2026', '2026-02-28'],
    ['Quý I - II/2026', 'quarter', '2026', '2026-06-30'],
    ['Quý III, và quý IV năm 2026', 'quarter', '2026', '2026-12-31'],
    ['Quý I, II/2026', 'quarter', '2026', '2026-06-30'],
    ['Tháng 9, 10/2025', 'month', '2025', '2025-10-31'],
    ['Quý IV/2025 - Quý I/2026', 'quarter', '2026', '2026-03-31'],
    ['Từ ngày 01/3/2025 đến hết ngày 30/6/2025', 'date', '2025', '2025-06-30'],
    ['01/12/2025 - 15/01/2026', 'date', '2026', '2026-01-15'],
  ])('%s is understood', (text, kind, years, until) => {
    expect(read(text)).toEqual([kind, years, until]);
  });

  it.each([
    '',
    'Theo tiến độ chung',
    'Quý V/2025',
    'Quý 0/2025',
    'Tháng 13/2025',
    'Tháng 0/2025',
    'Trước ngày 31/2/2025',
    'Trước 30/6',
    'Tháng 6',
    'Quý II',
    'Giai đoạn 2029 - 2024',
    'Từ năm 2028 đến năm 2026',
    'Đến 29/2/2025',
    'Năm 2030',
    'Năm 2023, 2025',
    '2021 - 2029',
    'Trước 01/01/2024',
    'Tháng 1/2031',
    'Khi có yêu cầu',
    'Năm 2030 và các năm tiếp theo',
    'Dự kiến năm 2026',
    'Trước 30/6/25',
    'Tháng 6 - 3/2025',
    'Quý II/2026 - Quý I/2026',
    'Từ 30/6/2025 đến 01/3/2025',
    'Từ 31/2/2025 đến 01/3/2025',
  ])('%j is unclear, with neither years nor a day', (text) => {
    expect(read(text)).toEqual(['unclear', '', null]);
  });

  it('keeps the words of the document, composed and single-spaced', () => {
    expect(readTimeline('  Hằng\u00A0 năm '.normalize('NFD'), PLAN).original).toBe('Hằng năm');
  });

  it('is unclear, at once, in a text of any length', () => {
    expect(read(`${'.'.repeat(1_000_000)}x`)).toEqual(['unclear', '', null]);
  });

  it('leans on no year that the plan does not state', () => {
    expect(read('Hằng năm', UNKNOWN)).toEqual(['yearly', '', null]);
    expect(read('Hằng năm', { from: 2024, to: null })).toEqual(['yearly', '', null]);
    expect(read('Hằng năm', { from: 2029, to: 2024 })).toEqual(['yearly', '', null]);
    expect(read('Năm 2026 và các năm tiếp theo', UNKNOWN)).toEqual(['span', '', null]);
    expect(read('Năm 2019', UNKNOWN)).toEqual(['years', '2019', '2019-12-31']);
  });
});

const year = fc.integer({ min: 2024, max: 2029 });
const spoilt = (text: string) =>
  fc
    .record({
      form: fc.constantFrom('NFC', 'NFD'),
      space: fc.constantFrom(' ', '\u00A0', '  '),
      dash: fc.constantFrom('-', '–', '—', '−'),
      upper: fc.boolean(),
      end: fc.constantFrom('', '.', ';', ' ,'),
    })
    .map(({ form, space, dash, upper, end }) => {
      const marked = `${upper ? text.toUpperCase() : text}${end}`
        .replaceAll('-', dash)
        .replaceAll(' ', space);
      return marked.normalize(form);
    });

describe('the time of an item, however it is typed', () => {
  it('reads any day, strictly or inclusively', () => {
    const day = fc.integer({ min: 1, max: 2190 }).map((count) => addDays('2024-01-01', count));
    fc.assert(
      fc.property(
        day,
        fc.constantFrom(
          ['Trước ngày ', -1] as const,
          ['Trước ', -1] as const,
          ['Đến ', 0] as const,
          ['Chậm nhất ', 0] as const,
        ),
        fc.constantFrom('/', '-', '.'),
        fc.boolean(),
        (on, [opening, shift], mark, padded) => {
          const parts = on.split('-').map((part) => (padded ? part : String(Number(part))));
          const until = addDays(on, shift);
          const plan = { from: 2024, to: 2030 };
          expect(read(opening + parts.reverse().join(mark), plan)).toEqual([
            'date',
            String(yearOf(until)),
            until,
          ]);
        },
      ),
    );
  });

  it('reads the same from any dash, space, case and composition', () => {
    const phrase = fc.oneof(
      fc.tuple(year, year).map(([a, b]) => `Giai đoạn ${Math.min(a, b)} - ${Math.max(a, b)}`),
      fc.array(year, { minLength: 1, maxLength: 4 }).map((all) => `Năm ${all.join(', ')}`),
      fc.tuple(fc.constantFrom('I', 'II', 'III', 'IV'), year).map(([q, y]) => `Quý ${q}/${y}`),
      fc.tuple(fc.integer({ min: 1, max: 12 }), year).map(([m, y]) => `Tháng ${m}/${y}`),
      fc.constantFrom('Hằng năm', 'Thường xuyên'),
    );
    const typed = phrase.chain((text) => fc.tuple(fc.constant(text), spoilt(text)));
    fc.assert(
      fc.property(typed, ([text, marred]) => {
        expect(read(marred)).toEqual(read(text));
        expect(read(text)[0]).not.toBe('unclear');
      }),
    );
  });

  it('never gives a year outside the plan nor a day that does not exist, whatever it is given', () => {
    const word = fc.constantFrom(
      'Năm',
      'Quý',
      'tháng',
      'Trước',
      'Đến',
      'ngày',
      '2024',
      '2031',
      '31/2/2025',
      '-',
      'II/2025',
      'và',
      ',',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word).map((all) => all.join(' ')),
        ),
        (text) => {
          const { kind, years, until } = readTimeline(text, PLAN);
          expect(years.every((each) => each >= 2024 && each <= 2029)).toBe(true);
          expect(until === null).toBe(kind === 'unclear');
          expect(until === null || isDay(until)).toBe(true);
        },
      ),
    );
  });
});
