import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readDocument } from '#documents/read-document';
import type { ReadDocument } from '#domain/document/plan-document';
import { askedOf, comparableItem } from '../corpus/expectation.ts';
import type { ExpectedItem, ExpectedReading } from '../corpus/expectation.ts';
import { printedPlan, readingOf } from '../corpus/printed-and-read.ts';
import { brokenInvariants } from '../invariants.ts';
import { planDocx } from '../writing/plan-docx.ts';
import { planText } from '../writing/plan-text.ts';
import { planXlsx } from '../writing/plan-xlsx.ts';
import { anyPlan, COMMAS } from './any-plan.ts';
import { anyDocxShape, anyTextShape, anyXlsxShape } from './any-shape.ts';

/** All three together stay within twenty seconds. */
const RUNS = { numRuns: 150 };

function expectTheSame(read: ReadDocument, expected: ExpectedReading): void {
  const items = read.items.map((item, at) => comparableItem(item, expected.items[at]));
  expect({ plan: read.plan, items, questions: askedOf(read) }).toEqual({
    ...expected,
    questions: expected.questions.toSorted(),
  });
  expect(brokenInvariants(read)).toEqual([]);
}

/** Each item is as it was printed, or a question is about it; none is lost without a word. */
function expectTheSameOrAsked(read: ReadDocument, expected: ExpectedReading): void {
  const asked = askedOf(read).flatMap((question) => question.split(' ')[1]?.split(',') ?? []);
  const items = read.items.map((item, at): ExpectedItem | undefined =>
    asked.includes(String(at + 1)) ? expected.items[at] : comparableItem(item, expected.items[at]),
  );
  expect(items).toEqual(expected.items);
  expect(read.plan).toEqual(expected.plan);
  expect(askedOf(read)).toEqual(expect.arrayContaining([...expected.questions]));
  expect(brokenInvariants(read)).toEqual([]);
}

const withoutNotes = (reading: ExpectedReading): ExpectedReading => ({
  ...reading,
  items: reading.items.map(({ notes: _notes, ...item }) => item),
});

describe('any plan', () => {
  it('is the same after it was typed into Word in any shape', () => {
    fc.assert(
      fc.property(anyPlan(), anyDocxShape, (plan, shape) =>
        expectTheSame(readDocument(planDocx(printedPlan(plan), shape), 'any.docx'), readingOf(plan)),
      ),
      RUNS,
    );
  });

  it('is the same after it was typed into Excel in any shape', () => {
    fc.assert(
      fc.property(anyPlan(), anyXlsxShape, (plan, shape) =>
        expectTheSame(readDocument(planXlsx(printedPlan(plan), shape), 'any.xlsx'), readingOf(plan)),
      ),
      RUNS,
    );
  });

  it('is the same, or is asked about, where commas part the names', () => {
    fc.assert(
      fc.property(anyPlan({ separators: [COMMAS] }), anyDocxShape, (plan, shape) =>
        expectTheSameOrAsked(readDocument(planDocx(printedPlan(plan), shape), 'any.docx'), readingOf(plan)),
      ),
      RUNS,
    );
  });

  // An empty cell leaves no line: where content names a body at the beginning of a line, nothing tells them apart.
  it('is the same, or is asked about, after it lost its grid in a text', () => {
    fc.assert(
      fc.property(anyPlan({ separators: ['; '], fewest: 1 }), anyTextShape, (plan, shape) =>
        expectTheSameOrAsked(
          readDocument(planText(printedPlan(plan), shape), 'any.txt'),
          withoutNotes(readingOf(plan)),
        ),
      ),
      RUNS,
    );
  });
});
