import { describe, expect, it } from '@jest/globals';
import { comparable, plainText } from './plain-text.ts';

describe('plain text', () => {
  it('is composed, single-spaced and trimmed', () => {
    expect(plainText('\uFEFF Sở\u00A0 Ngoại\t vụ '.normalize('NFD'))).toBe('Sở Ngoại vụ');
  });

  it('keeps the dashes and the case of the document', () => {
    expect(plainText('Giai đoạn 2024 – 2029')).toBe('Giai đoạn 2024 – 2029');
  });

  it('is compared in lower case, with one dash and one đ', () => {
    expect(comparable('ÐẾN 2024 — 2029')).toBe('đến 2024 - 2029');
  });
});
