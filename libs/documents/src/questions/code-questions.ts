import type { PlanItemRow, Question } from '#domain/document/plan-document';
import { refAt } from '#domain/draft/draft-questions';
import { bilingual } from '../bilingual.ts';
import { withoutCode } from '../grid/row-code.ts';

/** More questions of one kind are asked as one. */
const MOST_OF_A_KIND = 10;

/** An item whose code another item above it has too. */
interface Repeated {
  readonly place: number;
  readonly code: string;
  readonly section: string | null;
  readonly firstSection: string | null;
}

const refsOf = (repeated: readonly Repeated[]): string[] => repeated.map(({ place }) => refAt(place));

function repeatedCodes(items: readonly PlanItemRow[]): Repeated[] {
  const first = new Map<string, string | null>();
  return items.flatMap(({ code, section }, place) => {
    if (code === null) return [];
    const firstSection = first.get(code);
    if (firstSection === undefined) first.set(code, section);
    return firstSection === undefined ? [] : [{ place, code, section, firstSection }];
  });
}

const askOne = ({ code, place }: Repeated): Question => ({
  code,
  about: 'code',
  text: bilingual(
    `Số thứ tự ${code} đã có ở nhiệm vụ trước. Số đúng của nhiệm vụ này là gì?`,
    'An item above has the same code. What is the code of this one?',
  ),
  refs: [refAt(place)],
});

/** Numbers that begin anew under each heading: those under one heading are numbered from one answer. */
function askSection(section: string | null, repeated: readonly Repeated[]): Question {
  const above = withoutCode(section ?? '').code;
  const example = above === null ? '' : ` Ví dụ: ${above}.1`;
  const codes = repeated.map(({ code }) => code).join(', ');
  const vi = `Số thứ tự ${codes} ở mục “${section ?? ''}” đã có ở mục trước. Đánh số các nhiệm vụ này lần lượt từ số nào?${example}`;
  const en = 'The codes begin anew under this heading. From which number on are its items counted?';
  return { code: null, about: 'code', text: bilingual(vi, en), refs: refsOf(repeated) };
}

function askTogether(repeated: readonly Repeated[]): Question {
  const codes = [...new Set(repeated.map(({ code }) => code))].slice(0, MOST_OF_A_KIND).join(', ');
  const vi = `${repeated.length} nhiệm vụ có số thứ tự đã có ở nhiệm vụ trước (${codes}). Đánh số lại lần lượt từ số nào?`;
  const en = 'Several items repeat codes of items above. From which number on are they counted?';
  return { code: null, about: 'code', text: bilingual(vi, en), refs: refsOf(repeated) };
}

const beginsAnew = (repeated: readonly Repeated[]): boolean =>
  repeated.length > 1 && repeated.every(({ section, firstSection }) => section !== firstSection);

function askRepeated(items: readonly PlanItemRow[]): Question[] {
  const bySection = Map.groupBy(repeatedCodes(items), ({ section }) => section);
  const single: Repeated[] = [];
  const ofSections = [...bySection].flatMap(([section, repeated]) => {
    if (beginsAnew(repeated)) return [askSection(section, repeated)];
    single.push(...repeated);
    return [];
  });
  return [...ofSections, ...(single.length > MOST_OF_A_KIND ? [askTogether(single)] : single.map(askOne))];
}

/** The numbers of each series of codes: of 2.1.1 and 2.1.3, 2 in the series '', 1 in '2.', 1 and 3 in '2.1.'. */
function seriesOf(codes: Iterable<string>): ReadonlyMap<string, ReadonlySet<number>> {
  const series = new Map<string, Set<number>>();
  for (const code of codes) {
    const levels = code.split('.');
    levels.forEach((level, depth) => {
      if (!/^\d{1,6}$/u.test(level)) return;
      const prefix = levels
        .slice(0, depth)
        .map((each) => `${each}.`)
        .join('');
      const numbers = series.get(prefix) ?? new Set();
      series.set(prefix, numbers.add(Number(level)));
    });
  }
  return series;
}

/** The ranges of numbers that a series jumps over. */
function gapsIn(numbers: ReadonlySet<number>): readonly (readonly [from: number, to: number])[] {
  const rising = [...numbers].sort((a, b) => a - b);
  return rising.flatMap((number, index) => {
    const before = rising[index - 1] ?? 0;
    return number > before + 1 ? [[before + 1, number - 1] as const] : [];
  });
}

const askSkipped = (codes: string): Question => ({
  code: null,
  about: 'code',
  text: bilingual(
    `Không thấy nhiệm vụ số ${codes}. Có thiếu dòng nào không?`,
    `No item ${codes} was found. Is a row missing?`,
  ),
});

/** Codes that a series jumps over: 2.1.2 where 2.1.1 and 2.1.3 stand. A heading may bear one. */
function askAllSkipped(items: readonly PlanItemRow[]): Question[] {
  const headings = new Set(items.flatMap(({ section }) => withoutCode(section ?? '').code ?? []));
  const skipped = [...seriesOf(items.flatMap(({ code }) => code ?? []))].flatMap(([prefix, numbers]) =>
    gapsIn(numbers).flatMap(([from, to]) => {
      if (from === to) return headings.has(`${prefix}${from}`) ? [] : [`${prefix}${from}`];
      return [`${prefix}${from} - ${prefix}${to}`];
    }),
  );
  if (skipped.length <= MOST_OF_A_KIND) return skipped.map(askSkipped);
  return [askSkipped(`${skipped.slice(0, MOST_OF_A_KIND).join(', ')} …`)];
}

/** What is to be asked about codes that several items have, and those that none has. Missing ones are the items'. */
export const codeQuestions = (items: readonly PlanItemRow[]): readonly Question[] => [
  ...askRepeated(items),
  ...askAllSkipped(items),
];
