import { describe, expect, it } from '@jest/globals';
import { isSameDraft, merge } from './merge.ts';

const wrote = (text: string, result = '') => ({ text, result });

describe('two drafts of a report', () => {
  it('take of each entry what only one of both changed', () => {
    const merged = merge(
      { a: wrote('một'), b: wrote('hai') },
      { a: wrote('một, tôi'), b: wrote('hai') },
      { a: wrote('một'), b: wrote('hai, họ'), c: wrote('ba, họ') },
    );
    expect(merged).toEqual({
      entries: { a: wrote('một, tôi'), b: wrote('hai, họ'), c: wrote('ba, họ') },
      conflicts: {},
    });
  });

  it('go together where one wrote what was done and the other what came of it', () => {
    const merged = merge({}, { a: wrote('đã làm') }, { a: wrote('', '45 doanh nghiệp') });
    expect(merged).toEqual({ entries: { a: wrote('đã làm', '45 doanh nghiệp') }, conflicts: {} });
  });

  it('leave it to a person where both wrote in the same place: mine stays, theirs stands beside it', () => {
    const merged = merge({ a: wrote('cũ') }, { a: wrote('của tôi') }, { a: wrote('của họ') });
    expect(merged).toEqual({ entries: { a: wrote('của tôi') }, conflicts: { a: wrote('của họ') } });
  });

  it('do not quarrel where both wrote the same, and keep the blank that is being typed', () => {
    const merged = merge({}, { a: wrote('đã ') }, { a: wrote('đã') });
    expect(merged).toEqual({ entries: { a: wrote('đã ') }, conflicts: {} });
  });

  it('take away what the other took away, unless it was changed here', () => {
    const base = { a: wrote('một'), b: wrote('hai') };
    const merged = merge(base, { a: wrote('một'), b: wrote('hai, thêm') }, {});
    expect(merged.entries['a']).toEqual(wrote(''));
    expect(merged.conflicts).toEqual({ b: wrote('') });
  });

  it('are the same whatever blanks stand at their ends and whether an empty entry is there', () => {
    expect(isSameDraft({ a: wrote(' một ') }, { a: wrote('một'), b: wrote('') })).toBe(true);
    expect(isSameDraft({ a: wrote('một') }, { a: wrote('hai') })).toBe(false);
  });
});
