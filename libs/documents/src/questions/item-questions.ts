import type { Question } from '#domain/document/plan-document';
import { refAt } from '#domain/draft/draft-questions';
import { bilingual } from '../bilingual.ts';
import type { Doubt, ReadRow } from './item-doubts.ts';
import { doubtsOf } from './item-doubts.ts';

/** So many items with the same open words are asked about once; fewer are asked one by one. */
const SAME_WORDS = 5;
/** More items without a code are numbered by one answer, even where others have codes. */
const MANY_WITHOUT_CODE = 10;

/** What is asked once for items without codes. */
export const FIRST_CODE: readonly [vi: string, en: string] = [
  'Các nhiệm vụ không có số thứ tự. Đánh số lần lượt từ số nào?',
  'The items have no codes. From which number on are they counted?',
];

/** What is asked once where all items lack a field. */
const ALL_MISSING: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  code: FIRST_CODE,
  leads: [
    'Không nhiệm vụ nào có cơ quan chủ trì. Cơ quan nào chủ trì các nhiệm vụ này?',
    'No item names its lead. Which agency leads them?',
  ],
  timeline: [
    'Không nhiệm vụ nào có thời gian thực hiện. Các nhiệm vụ này thực hiện khi nào?',
    'No item has a time. When are they to be carried out?',
  ],
};

interface Placed {
  readonly doubt: Doubt;
  readonly code: string | null;
  readonly ref: string;
}

/** What doubts have in common that one answer may serve; null for one that is of its item alone. */
function commonOf({ about, text, shared }: Doubt): string | null {
  if (shared === 'words') return `${about} ${text}`;
  return shared === 'missing' && about in ALL_MISSING ? `${about} missing` : null;
}

function isAskedOnce({ about, shared }: Doubt, count: number, items: number): boolean {
  if (shared === 'words') return count >= SAME_WORDS;
  return count > 1 && (count === items || (about === 'code' && count > MANY_WITHOUT_CODE));
}

function askOnce({ about, text, shared }: Doubt, placed: readonly Placed[]): Question {
  const all = shared === 'missing' ? ALL_MISSING[about] : undefined;
  const refs = placed.map(({ ref }) => ref);
  return { code: null, about, text: all ? bilingual(...all) : text, refs };
}

const askOne = ({ doubt: { about, text }, code, ref }: Placed): Question => ({
  code,
  about,
  text,
  refs: [ref],
});

/** The questions about items, in the plan's order; those that one answer serves are one, where the first stands. */
export function itemQuestions(rows: readonly ReadRow[]): readonly Question[] {
  const placed = rows.flatMap((row, index) =>
    doubtsOf(row).map((doubt): Placed => ({ doubt, code: row.item.code, ref: refAt(index) })),
  );
  const together = Map.groupBy(placed, ({ doubt }) => commonOf(doubt));
  return placed.flatMap((one) => {
    const common = commonOf(one.doubt);
    const same = (common === null ? undefined : together.get(common)) ?? [one];
    if (!isAskedOnce(one.doubt, same.length, rows.length)) return [askOne(one)];
    return same[0] === one ? [askOnce(one.doubt, same)] : [];
  });
}
