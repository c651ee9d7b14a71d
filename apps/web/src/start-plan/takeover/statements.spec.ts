import { describe, expect, it } from '@jest/globals';
import { item } from '../draft/small-draft.fixture.ts';
import { statementPatch, stateWith } from './statements.ts';

const done = { status: 'completed', evidence: 'Báo cáo 12', completedOn: '2025-11-20' } as const;

describe('what is said of an item that is taken over', () => {
  it('has a day of completion only when it is completed', () => {
    expect(stateWith(done, { status: 'in-progress' })).toEqual({
      status: 'in-progress',
      evidence: 'Báo cáo 12',
      completedOn: null,
    });
  });

  it('is set for many at once, and keeps what was said before', () => {
    const items = [item('1', { takeover: done }), item('2')];
    expect(statementPatch(items, { evidence: 'Công văn 5' })).toEqual({
      takeover: {
        items: {
          1: { ...done, evidence: 'Công văn 5' },
          2: { status: 'not-started', evidence: 'Công văn 5', completedOn: null },
        },
      },
    });
  });
});
