import { describe, expect, it } from '@jest/globals';
import { bilingual, halfOf } from './bilingual.ts';

describe('a sentence in both languages', () => {
  const text = bilingual('“2024 / 2025” là gì?', 'What is “2024 / 2025”?');

  it('is taken apart in its middle, whatever it quotes', () => {
    expect(halfOf(text, 'vi')).toBe('“2024 / 2025” là gì?');
    expect(halfOf(text, 'en')).toBe('What is “2024 / 2025”?');
  });

  it('stays whole where it has but one language', () => {
    expect(halfOf('Ghi năm nào?', 'en')).toBe('Ghi năm nào?');
  });
});
