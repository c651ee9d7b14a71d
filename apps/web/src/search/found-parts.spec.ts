import { describe, expect, it } from '@jest/globals';
import { foundParts } from './found-parts.ts';

const marked = (text: string, query: string): string =>
  foundParts(text, query)
    .map((part) => (part.isFound ? `[${part.text}]` : part.text))
    .join('');

describe('what was found is marked', () => {
  it('whatever the marks over letters and their case', () => {
    expect(marked('Sở Ngoại vụ tỉnh', 'so ngoai VU')).toBe('[Sở] [Ngoại] [vụ] tỉnh');
    expect(marked('Sở Ngoại vụ', 'sở ngoại')).toBe('[Sở] [Ngoại] vụ');
    expect(marked('Đào tạo', 'dao')).toBe('[Đào] tạo');
  });

  it('also where letters and marks are signs of their own', () => {
    expect(marked('Sở Ngoại vụ'.normalize('NFD'), 'ngoai'.normalize('NFD'))).toBe('Sở [Ngoại] vụ');
  });

  it('from the beginning of a word on only', () => {
    expect(marked('Ngoại vụ', 'goai')).toBe('Ngoại vụ');
    expect(marked('Ngoại vụ', 'ngo')).toBe('[Ngo]ại vụ');
  });

  it('by the longest word that fits', () => {
    expect(marked('Thanh tra', 'tha thanh')).toBe('[Thanh] tra');
  });

  it('with numbers and codes', () => {
    expect(marked('2.1.7 Báo cáo, số 1234/KH-UBND', '2.1.7 1234/kh')).toBe(
      '[2.1.7] Báo cáo, số [1234/KH]-UBND',
    );
  });

  it('without the quotes and stops round what is asked', () => {
    expect(marked('Sở Du lịch', '"du lich".')).toBe('Sở [Du] [lịch]');
  });

  it('as text, whatever it holds', () => {
    expect(foundParts('<b>x</b>', 'b')).toEqual([
      { text: '<', isFound: false },
      { text: 'b', isFound: true },
      { text: '>x</', isFound: false },
      { text: 'b', isFound: true },
      { text: '>', isFound: false },
    ]);
  });

  it('nowhere where nothing is asked', () => {
    expect(marked('Sở', ' . ')).toBe('Sở');
    expect(foundParts('', 'a')).toEqual([]);
  });
});
