import { fromFirstBody, isOpenGroup } from '../bodies/body-names.ts';
import { splitBodies } from '../bodies/split-bodies.ts';
import type { PhraseRule } from './phrase-rule.ts';

/** Who follows the plan and to whom it is reported; several where the text names several. */
export interface Organisation {
  readonly focalAgencies: readonly string[];
  readonly authorities: readonly string[];
}

/** The last body that the words before a phrase name. */
function lastBody(before: string): string | null {
  const named = fromFirstBody(before);
  const last = splitBodies(named).names.at(-1);
  return last === undefined || isOpenGroup(last) ? null : last;
}

/** No statement is longer; what a text repeats a thousand times over is none. */
const LONGEST_STATEMENT = 500;

/** The words of the statement that stand before a place. */
const statementBefore = (line: string, at: number): string =>
  line
    .slice(Math.max(0, at - LONGEST_STATEMENT), at)
    .split(/[.;:]/u)
    .at(-1) ?? '';

const FOCAL: readonly PhraseRule<string>[] = [
  {
    form: / (?:sẽ )?(?:là|làm) (?:cơ quan |đơn vị )?(?:thường trực, )?đầu mối/iu,
    read: ({ input, index }) => lastBody(statementBefore(input, index)),
  },
  {
    form: /(?:cơ quan|đơn vị) đầu mối(?: theo dõi[^:;.]*)?: ([^,;.]+)/iu,
    read: ([, after = '']) => lastBody(after),
  },
];

const AUTHORITY =
  '((?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân) (?:tỉnh|thành phố|TP\\.?|huyện|thị xã|quận|xã|phường)(?: (?!Việt Nam)\\p{Lu}\\p{L}*)*)';
const REPORT = `báo cáo (?:[^,;.\\p{Lu}]{0,60} )?(?:Chủ tịch )?${AUTHORITY}`;
const REPORTS = new RegExp(REPORT, 'gu');
const REPORTED_TO: readonly PhraseRule<string>[] = [
  {
    // The last report that the line names after the focal agency is that agency's own.
    form: /đầu mối/u,
    read: ({ input, index }) => [...input.slice(index).matchAll(REPORTS)].at(-1)?.[1] ?? null,
  },
  { form: new RegExp(REPORT, 'u'), read: ([, name]) => name ?? null },
  {
    form: new RegExp(`(?:trình|tham mưu) (?:Chủ tịch )?${AUTHORITY}`, 'u'),
    read: ([, name]) => name ?? null,
  },
];

/** What the first rule that finds anything says, in all lines. */
function namesBy(lines: readonly string[], rules: readonly PhraseRule<string>[]): string[] {
  for (const { form, read } of rules) {
    const names = lines.flatMap((line) => {
      const found = form.exec(line);
      return (found && read(found)) ?? [];
    });
    if (names.length > 0) return [...new Set(names)];
  }
  return [];
}

/** Reads which agency is the focal one, and which authority it reports to. */
export function readOrganisation(lines: readonly string[]): Organisation {
  return { focalAgencies: namesBy(lines, FOCAL), authorities: namesBy(lines, REPORTED_TO) };
}
