import { describe, expect, it } from '@jest/globals';
import { abbreviates, writtenOut } from './abbreviations.ts';

const same = (one: string, other: string) => abbreviates(one.split(' '), other.split(' '));

describe('abbreviations', () => {
  it.each([
    ['ubnd', 'uy ban nhan dan'],
    ['tp', 'thanh pho'],
    ['cty', 'cong ty'],
    ['vn', 'viet nam'],
    ['so', 'so'],
    ['constructor', 'constructor'],
  ])('"%s" is written out "%s"', (word, words) => {
    expect(writtenOut(word).join(' ')).toBe(words);
  });

  it.each([
    ['so khdt', 'so ke hoach dau tu'],
    ['so kh dt', 'so ke hoach dau tu'],
    ['bql du an', 'ban quan ly da'],
    ['ubnd q hai chau', 'uy ban nhan dan quan hai chau'],
    ['cty hoa bien', 'cong ty hoa bien'],
    ['ubnd tinh', 'ub nhan dan tinh'],
  ])('"%s" may be "%s"', (one, other) => {
    const wanted = one !== 'ubnd tinh';
    expect(same(one, other)).toBe(wanted);
    expect(same(other, one)).toBe(wanted);
  });

  it.each([
    ['so kh', 'so ke hoach dau tu'],
    ['so kdht', 'so ke hoach dau tu'],
    ['xa 1', 'xa 10'],
  ])('"%s" is not "%s"', (one, other) => {
    expect(same(one, other)).toBe(false);
  });
});
