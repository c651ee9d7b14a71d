import type { PlanDocument, PlanFacts, PlanItemRow } from '#domain/document/plan-document';
import { noteHeadings, notesByColumn } from './note-columns.ts';
import type { NotesByColumn } from './note-columns.ts';
import type { Paper, PaperLine, PaperRow, PaperSides } from './paper.ts';
import * as sentences from './plan-sentences.ts';

const line = (role: PaperLine['role'], text: string): PaperLine => ({ role, text });

const letterheadOf = (facts: PlanFacts): PaperSides => ({
  left: [...sentences.issuerLines(facts), '-------', `Số: ${sentences.printedNumber(facts)}`],
  right: [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    '---------------',
    `${sentences.placeOf(facts)}, ${sentences.printedDay(facts.issuedOn)}`,
  ],
});

const bodyOf = (facts: PlanFacts): readonly PaperLine[] => [
  line('title', 'KẾ HOẠCH'),
  line('title', sentences.subjectLine(facts)),
  line('body', sentences.openingSentence(facts)),
  line('heading', 'I. THỜI GIAN'),
  line('body', sentences.periodSentence(facts)),
  line('heading', 'II. NHIỆM VỤ'),
  line('body', 'Các nhiệm vụ nêu tại Phụ lục của Kế hoạch này.'),
  line('heading', 'III. TỔ CHỨC THỰC HIỆN'),
  line('body', `1. ${sentences.agencySentence(facts)}`),
  line('body', `2. ${sentences.focalSentence(facts)}`),
];

const SIGNATURE: PaperSides = {
  left: ['Nơi nhận:', '- Các cơ quan có tên tại Phụ lục;', '- Lưu: VT.'],
  right: ['THỦ TRƯỞNG CƠ QUAN', '(Chữ ký, họ tên, dấu)'],
};

/** Bodies part with semicolons: a name may hold a comma. */
const bodiesCell = (names: readonly string[]): readonly string[] =>
  names.map((name, index) => (index < names.length - 1 ? `${name};` : name));

const filled = (text: string | null): readonly string[] => (text === null || text === '' ? [] : [text]);

const itemRow = (item: PlanItemRow, notes: NotesByColumn, otherColumns: readonly string[]): PaperRow => ({
  kind: 'item',
  cells: [
    filled(item.code),
    filled(item.content),
    bodiesCell(item.leads),
    bodiesCell(item.coordinating),
    filled(item.timeline.original),
    ...otherColumns.map((heading) => filled(notes.get(heading) ?? null)),
  ],
});

/** The items, each section's under its heading. */
function rowsOf(
  items: readonly PlanItemRow[],
  notes: readonly NotesByColumn[],
  otherColumns: readonly string[],
): readonly PaperRow[] {
  return items.flatMap((item, index): PaperRow[] => {
    const row = itemRow(item, notes[index] ?? new Map(), otherColumns);
    const begins = item.section !== null && item.section !== items[index - 1]?.section;
    return begins ? [{ kind: 'heading', text: item.section }, row] : [row];
  });
}

/** Lays a plan out as an office issues it: letterhead, parts, and its tasks as the table of an appendix. */
export function layOutPlan({ plan, items }: PlanDocument): Paper {
  const notes = items.map((item) => notesByColumn(item.notes));
  const otherColumns = noteHeadings(notes);
  return {
    letterhead: letterheadOf(plan),
    body: bodyOf(plan),
    signature: SIGNATURE,
    appendix: [
      line('title', 'PHỤ LỤC'),
      line('title', 'PHÂN CÔNG NHIỆM VỤ'),
      line('aside', sentences.attachedTo(plan)),
    ],
    otherColumns,
    rows: rowsOf(items, notes, otherColumns),
    guidance: [],
  };
}
