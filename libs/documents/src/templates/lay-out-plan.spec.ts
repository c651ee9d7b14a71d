import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readPlanFacts } from '../plan-facts.ts';
import { EXAMPLE_PLAN } from './example-plan.ts';
import { layOutPlan } from './lay-out-plan.ts';
import type { Paper } from './paper.ts';
import { anyFacts } from './testing/any-plan.ts';

const linesOf = ({ letterhead, body, signature, appendix, guidance }: Paper): readonly string[] => [
  ...letterhead.left,
  ...letterhead.right,
  ...body.map(({ text }) => text),
  ...signature.left,
  ...signature.right,
  ...[...appendix, ...guidance].map(({ text }) => text),
];

describe('a plan laid out', () => {
  it('states its facts in words that are read as the same facts, and nothing that it does not know', () => {
    fc.assert(
      fc.property(anyFacts, (plan) => {
        const lines = linesOf(layOutPlan({ plan, items: [], questions: [] }));
        expect(readPlanFacts(lines).plan).toEqual(plan);
      }),
    );
  });

  it('has the letterhead of its issuer, on the left its name and number, on the right place and day', () => {
    const { left, right } = layOutPlan(EXAMPLE_PLAN).letterhead;
    expect(left).toEqual(['ỦY BAN NHÂN DÂN', 'TỈNH PHÚ HẢI', '-------', 'Số: 128/KH-UBND']);
    expect(right.at(-1)).toBe('Phú Hải, ngày 05 tháng 02 năm 2025');
  });

  it('gives each heading of notes a column, and each section a row across them all', () => {
    const { otherColumns, rows } = layOutPlan(EXAMPLE_PLAN);
    expect(otherColumns).toEqual(['Sản phẩm', 'Ghi chú']);
    expect(rows.filter(({ kind }) => kind === 'heading')).toHaveLength(3);
    const widths = rows.map((row) => (row.kind === 'item' ? row.cells.length : 7));
    expect(new Set(widths)).toEqual(new Set([7]));
  });
});
