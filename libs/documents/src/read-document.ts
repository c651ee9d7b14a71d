import type { PlanDocument, ReadDocument } from '#domain/document/plan-document';
import type { Content, Paragraph } from './content/content.ts';
import { openContent } from './formats/open-content.ts';
import type { Grid } from './grid/read-grid.ts';
import { readGrid } from './grid/read-grid.ts';
import { readPlanFacts } from './plan-facts.ts';
import { planFromRows } from './plan-from-rows.ts';
import { readProse } from './prose/read-prose.ts';
import { askMissingAppendix } from './questions/missing-appendix.ts';
import { refuseSecret } from './secrecy/refuse-secret.ts';
import { readTextTable } from './text/read-text-table.ts';
import { UnreadableDocumentError } from './unreadable-document.error.ts';

const noPlan = (): UnreadableDocumentError =>
  new UnreadableDocumentError('document-no-plan', {
    vi: 'Không tìm thấy nhiệm vụ nào trong tệp. Tệp cần có bảng với các cột STT, nội dung, cơ quan chủ trì, cơ quan phối hợp, thời gian thực hiện và ít nhất một dòng đã điền, hoặc lời văn giao việc cho cơ quan.',
    en: 'No task was found in the file. It needs a table with the columns number, content, lead, coordinating bodies and time, with a row that is filled in, or prose that charges bodies with tasks.',
  });

/** The plan's table: with its grid, or with each cell on a line of its own. */
function readTable(content: Content): Grid | null {
  const grid = readGrid(content);
  if (grid !== null) return grid;
  const lines = content.blocks.filter((block): block is Paragraph => block.kind === 'paragraph');
  const table = readTextTable(lines, content.text);
  return table && { rows: table.rows, prose: table.prose.map(({ text }) => text), questions: [] };
}

function proseOf(content: Content): PlanDocument | null {
  const plan = readProse(content);
  return plan && { ...plan, questions: [...plan.questions, ...askMissingAppendix(content)] };
}

/** Where a plan's table has no row, its prose alone would look like the whole plan: then there is none. */
function planOf(content: Content): PlanDocument | null {
  const table = readTable(content);
  if (table === null) return proseOf(content);
  if (table.rows.length === 0) return null;
  return planFromRows(table.rows, readPlanFacts(table.prose), table.questions);
}

/**
 * Reads a plan from the bytes of a document: from its table, or where it has none from its prose. What the document
 * leaves open is in the plan's questions.
 * @param begin told what begins
 * @throws UnreadableDocumentError when the document cannot be read, is marked as secret or holds no plan
 */
export function readDocument(
  bytes: Uint8Array,
  fileName: string,
  begin: (stage: 'opening' | 'reading') => void = () => undefined,
): ReadDocument {
  begin('opening');
  const content = openContent(bytes, fileName);
  refuseSecret(content);
  begin('reading');
  const plan = planOf(content);
  if (plan === null) throw noPlan();
  return { ...plan, text: content.text, paragraphs: content.paragraphs };
}
