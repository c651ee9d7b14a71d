import { describe, expect, it } from '@jest/globals';
import { readDocument } from '#documents/read-document';
import type { ReadDocument } from '#domain/document/plan-document';
import { brokenInvariants } from '../invariants.ts';
import { CORPUS } from './corpus.ts';
import { askedOf, comparableItem } from './expectation.ts';
import type { ExpectedProse, ExpectedReading } from './expectation.ts';

function expectPlan(read: ReadDocument, expected: ExpectedReading): void {
  const items = read.items.map((item, at) => comparableItem(item, expected.items[at]));
  expect({ plan: read.plan, items, questions: askedOf(read) }).toEqual({
    ...expected,
    questions: expected.questions.toSorted(),
  });
}

function expectProse(read: ReadDocument, expected: ExpectedProse): void {
  const items = read.items.map(({ content, leads, coordinating, timeline: { kind, years, until } }, at) => {
    const words = expected.items[at]?.content;
    return {
      content: words && content.toLowerCase().includes(words.holds.toLowerCase()) ? words : content,
      leads,
      coordinating,
      timeline: { kind, years, until },
    };
  });
  expect(items).toEqual(expected.items);
  expect(read.plan).toMatchObject(expected.plan);
  for (const [about, questions] of Object.entries(expected.questionsAbout))
    expect(askedOf(read).filter((question) => question.split(' ')[0] === about)).toEqual(questions);
}

describe('the corpus', () => {
  it('has documents of every format, each under a name of its own', () => {
    expect(CORPUS.length).toBeGreaterThanOrEqual(25);
    expect(new Set(CORPUS.map(({ name }) => name)).size).toBe(CORPUS.length);
  });

  it.each(CORPUS)('is read as a person does: $name', ({ bytes, fileName, expected }) => {
    const read = readDocument(bytes(), fileName);
    if ('questionsAbout' in expected) expectProse(read, expected);
    else expectPlan(read, expected);
    expect(brokenInvariants(read)).toEqual([]);
  });
});
