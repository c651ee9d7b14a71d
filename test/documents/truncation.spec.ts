import { describe, expect, it } from '@jest/globals';
import { readDocument } from '#documents/read-document';
import { UnreadableDocumentError } from '#documents/unreadable-document.error';
import type { ReadDocument } from '#domain/document/plan-document';
import { comparableItem } from './corpus/expectation.ts';
import { CLINICS } from './corpus/plans/clinics.ts';
import { printedPlan, readingOf } from './corpus/printed-and-read.ts';
import { brokenInvariants } from './invariants.ts';
import { planDocx } from './writing/plan-docx.ts';
import { planText } from './writing/plan-text.ts';
import { planXlsx } from './writing/plan-xlsx.ts';

const plan = printedPlan(CLINICS);
const expected = readingOf(CLINICS);
const PERCENTS = Array.from({ length: 100 }, (_, at) => at);

/** What is read of the first bytes of a file; the error where nothing is. */
function readCut(
  bytes: Uint8Array,
  percent: number,
  fileName: string,
): ReadDocument | UnreadableDocumentError {
  try {
    return readDocument(bytes.subarray(0, Math.floor((bytes.length * percent) / 100)), fileName);
  } catch (error) {
    if (error instanceof UnreadableDocumentError) return error;
    throw error;
  }
}

/** Items that are neither as the whole text has them nor asked about. */
function wrongWithoutAQuestion({ items, questions }: ReadDocument): unknown[] {
  const asked = new Set(questions.flatMap(({ code, refs }) => refs ?? (code === null ? [] : [code])));
  return items.filter((item, at) => {
    const same = JSON.stringify(comparableItem(item, undefined)) === JSON.stringify(expected.items[at]);
    return !same && !asked.has(String(at + 1)) && !asked.has(item.code ?? '');
  });
}

describe('a document that was cut', () => {
  it.each([
    ['Word document', planDocx(plan), 'cat.docx'],
    ['workbook', planXlsx(plan), 'cat.xlsx'],
  ])('is refused at every hundredth of its bytes: a %s', (_name, bytes, fileName) => {
    expect(readCut(bytes, 100, fileName)).toMatchObject({ plan: expected.plan });
    const read = PERCENTS.filter((percent) => !(readCut(bytes, percent, fileName) instanceof Error));
    expect(read).toEqual([]);
  });

  it('asks for what is missing, or is refused, at every hundredth of its bytes: a text', () => {
    const bytes = planText(plan);
    for (const percent of PERCENTS) {
      const read = readCut(bytes, percent, 'cat.txt');
      if (read instanceof Error) continue;
      expect({ percent, broken: brokenInvariants(read) }).toEqual({ percent, broken: [] });
      expect({ percent, wrong: wrongWithoutAQuestion(read) }).toEqual({ percent, wrong: [] });
    }
  });
});
