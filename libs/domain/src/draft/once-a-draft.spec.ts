import { describe, expect, it } from '@jest/globals';
import { draftItems } from './draft-items.ts';
import { draftQuestions } from './draft-questions.ts';
import { onceADraft } from './once-a-draft.ts';
import { answered, documentWith, draftOf, question, row } from './small-draft.fixture.ts';

describe('what is read of a draft', () => {
  const document = documentWith([row('1', ['A', 'B'])], [question('1', 'leads')]);

  it('is read once for all who ask', () => {
    const seen: unknown[] = [];
    const read = onceADraft((one) => ({ count: seen.push(one) }));
    const draft = draftOf(document);
    expect([read(draft).count, read(draft).count, read({ ...draft }).count]).toEqual([1, 1, 2]);
    expect(draftItems(draft)).toBe(draftItems(draft));
    expect(draftQuestions(draft)).toBe(draftQuestions(draft));
  });

  it('is read anew of the draft after a change', () => {
    const draft = draftOf(document);
    expect(draftItems(draft)[0]?.accountableDecided).toBe(false);
    const after = { ...draft, answers: { q1: answered('B') } };
    expect(draftItems(after)[0]).toMatchObject({ accountableDecided: true, leads: ['B', 'A'] });
  });
});
