import { describe, expect, it } from '@jest/globals';
import type { ReportEntry } from '../entries.ts';
import { emptyOnes, firstUnanswered, nextEmpty } from './progress.ts';

const entry = (itemId: string, status: ReportEntry['status'] = 'owed'): ReportEntry => ({
  itemId,
  code: itemId,
  content: itemId,
  status,
  text: null,
  result: null,
  digest: null,
  returnReason: null,
  previous: null,
});
const wrote = (text: string) => ({ text, result: '' });
const OWED = [entry('a'), entry('b'), entry('c'), entry('d', 'submitted')];
const codes = (entries: readonly ReportEntry[]): string[] => entries.map(({ code }) => code);

describe('the entries of a report', () => {
  it('are to be written unless they were sent and stand', () => {
    expect(codes(emptyOnes(OWED, { b: wrote('có') }))).toEqual(['a', 'c']);
  });

  it('are not written by blanks or by numbers alone', () => {
    expect(codes(emptyOnes([entry('a')], { a: { text: ' ', result: '45' } }))).toEqual(['a']);
  });

  it('came back and wait for an answer until they read otherwise', () => {
    const returned = [entry('a'), { ...entry('b', 'returned'), text: 'cũ', result: '' }];
    expect(firstUnanswered(returned, { b: wrote('cũ') })?.code).toBe('b');
    expect(firstUnanswered(returned, { b: wrote('mới') })).toBeUndefined();
  });

  it('follow one another, from the beginning again after the last', () => {
    expect(nextEmpty(OWED, {}, null)?.code).toBe('a');
    expect(nextEmpty(OWED, { b: wrote('có') }, 'a')?.code).toBe('c');
    expect(nextEmpty(OWED, {}, 'c')?.code).toBe('a');
    expect(nextEmpty([entry('a')], {}, 'a')).toBeNull();
  });
});
