import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '#documents/read-document';
import type { PlanDocument } from '#domain/document/plan-document';
import { SAMPLE_FILE_NAME, samplePlanBytes } from '#sample/sample-plan';

const FILE = '001_6ede71529d5c2399.txt';
const PATH = join(import.meta.dirname, '../../../shared/documents', FILE);

/** The real plan where its document is, else the sample that retells it. */
export function planToRun(): { readonly source: string; readonly document: PlanDocument } {
  if (existsSync(PATH)) return { source: 'the real plan', document: readDocument(readFileSync(PATH), FILE) };
  process.stderr.write(
    `\nTHE SOURCE DOCUMENTS ARE ABSENT (${PATH}): the six years are those of the SAMPLE.\n\n`,
  );
  return { source: 'the sample', document: readDocument(samplePlanBytes(), SAMPLE_FILE_NAME) };
}
