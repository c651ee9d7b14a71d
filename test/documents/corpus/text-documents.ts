import { planLines, planText } from '../writing/plan-text.ts';
import type { TextShape } from '../writing/plan-text.ts';
import { textFile } from '../writing/text.ts';
import { ALL_FACTS, NO_FACTS } from './expectation.ts';
import type { CorpusDocument, ExpectedReading } from './expectation.ts';
import { CLINICS } from './plans/clinics.ts';
import { COAST } from './plans/coast.ts';
import { digitalPlan } from './plans/digital.ts';
import { printedPlan, readingOf, withItems } from './printed-and-read.ts';
import type { KnownPlan } from './printed-and-read.ts';

const text = (name: string, bytes: () => Uint8Array, expected: ExpectedReading): CorpusDocument => ({
  name: `Text: ${name}`,
  fileName: 'ke-hoach.txt',
  bytes,
  expected,
});
const shaped = (
  name: string,
  plan: KnownPlan,
  shape: TextShape,
  expected = readingOf(plan),
): CorpusDocument => text(name, () => planText(printedPlan(plan), shape), expected);

const LAST_LINES = [
  'Nơi nhận:',
  '- Như trên;',
  '- Lưu: VT.',
  'TM. ỦY BAN NHÂN DÂN',
  'KT. CHỦ TỊCH',
  'Nguyễn Văn Mẫu',
];

/** A row without its coordinating bodies, and one without its time: which cell is which cannot be known. */
const withMissingCells = (): Uint8Array => {
  const lines = planLines(printedPlan(COAST)).filter(
    (line) => line !== 'Các sở, ban, ngành liên quan' && line !== 'Trước ngày 30/4/2026',
  );
  return textFile(lines);
};

export const TEXT_DOCUMENTS: readonly CorpusDocument[] = [
  text(
    'each cell on a line of its own, the signature below',
    () => textFile([...planLines(printedPlan(COAST)), ...LAST_LINES]),
    withItems(readingOf(COAST), { 1: { at: { paragraph: 24, table: null, row: null, sheet: null } } }),
  ),
  shaped('cells parted by tabs, line ends of Windows, a byte order mark', CLINICS, {
    cells: 'tabs',
    end: '\r\n',
    mark: true,
  }),
  shaped('wrapped lines', COAST, { width: 40 }),
  shaped('decomposed letters and hard spaces', COAST, { form: 'NFD', space: '\u00A0' }),
  shaped('page numbers, and the header on each page', CLINICS, { rowsPerPage: 3 }),
  shaped(
    'roman headings over whole numbers',
    digitalPlan({ headings: ['I', 'II'], codes: ['1', '2', '3', '4'] }),
    {},
  ),
  text(
    'cells that are missing',
    withMissingCells,
    withItems(
      readingOf(COAST),
      {
        2: { coordinating: [] },
        4: { timeline: { original: '', kind: 'unclear', years: [], until: null } },
      },
      ['coordinating 2', 'timeline 4'],
    ),
  ),
  text(
    'a table without a letterhead',
    () => textFile(planLines({ ...printedPlan(COAST), letterhead: [], prose: [] })),
    withItems(
      { ...readingOf(COAST), plan: NO_FACTS },
      { 2: { timeline: { original: 'Hằng năm', kind: 'yearly', years: [], until: null } } },
      ALL_FACTS,
    ),
  ),
];
