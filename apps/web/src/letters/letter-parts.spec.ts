import { describe, expect, it } from '@jest/globals';
import { addedLines, letterParts } from './letter-parts.ts';

describe('a letter', () => {
  it('has its addressee apart from what it says', () => {
    expect(letterParts('Kính gửi: Sở Du lịch\n\nSở Ngoại vụ theo dõi.\n1. Một.')).toEqual({
      to: 'Sở Du lịch',
      body: 'Sở Ngoại vụ theo dõi.\n1. Một.',
    });
  });

  it('is shown as it is where it names nobody first', () => {
    expect(letterParts('Một dòng')).toEqual({ to: null, body: 'Một dòng' });
  });

  it('tells what was added since it was read', () => {
    expect(addedLines([{ stream: 'a' }], [{ stream: 'a' }, { stream: 'b' }])).toEqual([{ stream: 'b' }]);
  });
});
