import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PlanDocument } from '#domain/document/plan-document';
import { readDocument } from '../read-document.ts';
import { UnreadableDocumentError } from '../unreadable-document.error.ts';
import { EXAMPLE_PLAN } from './example-plan.ts';
import type { PaperRow } from './paper.ts';
import { printable } from './paper.ts';
import { PLAN_TEMPLATE, planExample, planTemplate } from './plan-template.ts';
import { anyPlan } from './testing/any-plan.ts';
import { WRITTEN_FORMATS, writePaper, writePlan } from './write-plan.ts';

/** Each run writes and reads a whole document. */
const RUNS = 60;

/** What a plan says, without where it stands in which document. */
const said = ({ plan, items }: PlanDocument) => ({
  plan,
  items: items.map(({ code, section, content, leads, coordinating, timeline, notes = null }) => ({
    ...{ code, section, content, leads, coordinating, timeline, notes },
  })),
});

describe.each(WRITTEN_FORMATS)('a plan written as %s', (format) => {
  const readAgain = async (document: PlanDocument) =>
    readDocument(await writePlan(document, format), `plan.${format}`);

  it('reads back the same, whatever it says', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (document) => {
        expect(said(await readAgain(document))).toEqual(said(document));
      }),
      { numRuns: RUNS },
    );
  });

  it('is whole where a text has characters that no document can hold', async () => {
    const content = `Mở lớp\u0000 dạy nghề \uD800gốm ${'cho thanh niên các xã ven sông '.repeat(80)}`.trim();
    const items = EXAMPLE_PLAN.items.map((item) => ({ ...item, content }));
    const read = await readAgain({ ...EXAMPLE_PLAN, items });
    expect(read.items.map((item) => item.content)).toEqual(items.map(() => printable(content)));
  });

  it('is the example, which leaves nothing to ask', async () => {
    const read = readDocument(await planExample(format), `plan.${format}`);
    expect(said(read)).toEqual(said(EXAMPLE_PLAN));
    expect(read.questions).toEqual([]);
  });

  it('holds no tasks where it is the empty template, and says so', async () => {
    const template = await planTemplate(format);
    const read = (): unknown => readDocument(template, `plan.${format}`);
    expect(read).toThrow(UnreadableDocumentError);
    expect(read).toThrow(expect.objectContaining({ code: 'document-no-plan' }));
  });

  it('holds what is filled into the template, and nothing of the guidance beside it', async () => {
    const row = ['1', 'Mở lớp dạy nghề', 'Sở Nội vụ', '', 'Năm 2026', '', ''].map((text) => [text]);
    const rows: PaperRow[] = [{ kind: 'item', cells: row }, ...PLAN_TEMPLATE.rows];
    const read = readDocument(await writePaper({ ...PLAN_TEMPLATE, rows }, format), `plan.${format}`);
    expect(read.items.map(({ content, leads }) => [content, leads])).toEqual([
      ['Mở lớp dạy nghề', ['Sở Nội vụ']],
    ]);
    expect(Object.values(read.plan).filter((fact) => fact !== null)).toEqual([]);
  });
});
