import type { PlanDocument } from '#domain/document/plan-document';
import { layOutPlan } from './lay-out-plan.ts';
import type { Paper } from './paper.ts';
import { writeDocx } from './write-docx.ts';
import { writeXlsx } from './write-xlsx.ts';

export const WRITTEN_FORMATS = ['docx', 'xlsx'] as const;
export type WrittenFormat = (typeof WRITTEN_FORMATS)[number];

const WRITERS: Readonly<Record<WrittenFormat, (paper: Paper) => Promise<Uint8Array>>> = {
  docx: writeDocx,
  xlsx: writeXlsx,
};

export const writePaper = (paper: Paper, format: WrittenFormat): Promise<Uint8Array> =>
  WRITERS[format](paper);

/**
 * Writes a plan as an office issues it. Read again it gives the same items and facts, as far as its words are those
 * that a reader gave: a fact that is not known is a dotted line, and its question is asked again.
 */
export const writePlan = (document: PlanDocument, format: WrittenFormat): Promise<Uint8Array> =>
  writePaper(layOutPlan(document), format);
