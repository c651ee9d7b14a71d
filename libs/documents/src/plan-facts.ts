import type { PlanFacts, Question } from '#domain/document/plan-document';
import { bilingual } from './bilingual.ts';
import { readLetterhead } from './facts/letterhead.ts';
import { readOrganisation } from './facts/organisation.ts';
import { readReportDates } from './facts/report-dates.ts';

/** The facts of a plan with a question for each that its text does not state, or states twice. */
export interface ReadFacts {
  readonly plan: PlanFacts;
  readonly questions: readonly Question[];
}

const ASKED: Readonly<Record<keyof PlanFacts, readonly [vi: string, en: string]>> = {
  number: [
    'Không thấy số, ký hiệu của kế hoạch. Số, ký hiệu là gì?',
    'What is the number and symbol of the plan?',
  ],
  issuedOn: ['Không thấy ngày ban hành. Kế hoạch ban hành ngày nào?', 'On which day was the plan issued?'],
  issuer: ['Không thấy cơ quan ban hành. Cơ quan nào ban hành kế hoạch?', 'Which body issued the plan?'],
  subject: ['Không thấy trích yếu. Kế hoạch về việc gì?', 'What is the plan about?'],
  from: ['Không rõ năm bắt đầu. Kế hoạch thực hiện từ năm nào?', 'In which year does the plan begin?'],
  to: ['Không rõ năm kết thúc. Kế hoạch thực hiện đến hết năm nào?', 'In which year does the plan end?'],
  focalAgency: ['Không rõ cơ quan đầu mối. Cơ quan nào theo dõi, đôn đốc?', 'Which agency is the focal one?'],
  supervisingAuthority: [
    'Không rõ cơ quan chỉ đạo. Kế hoạch được báo cáo cho ai?',
    'To which authority is the plan reported?',
  ],
  agencyReportBefore: [
    'Không rõ hạn báo cáo hằng năm của các cơ quan. Phải gửi trước ngày nào?',
    'Before which day of the year do the agencies report?',
  ],
  consolidatedReportBefore: [
    'Không rõ hạn báo cáo tổng hợp hằng năm. Phải gửi trước ngày nào?',
    'Before which day of the year is the consolidated report due?',
  ],
};

const only = <T>(values: readonly T[]): T | null => (values.length === 1 ? (values[0] ?? null) : null);

function question(about: keyof PlanFacts, several: readonly string[]): Question {
  const [vi, en] = ASKED[about];
  const found = several.join('; ');
  const text =
    several.length > 1
      ? bilingual(`Văn bản nêu nhiều giá trị: ${found}. ${vi}`, `Several are named. ${en}`)
      : bilingual(vi, en);
  return { code: null, about, text };
}

/**
 * Reads what a document's prose says about the plan as a whole. What it does not say is null, with a question.
 * @param corrected the facts as they are known where more than these lines tells of them
 */
export function readPlanFacts(
  lines: readonly string[],
  corrected: (read: PlanFacts) => PlanFacts = (read) => read,
): ReadFacts {
  const { focalAgencies, authorities } = readOrganisation(lines);
  const dates = readReportDates(lines);
  const several: Partial<Record<keyof PlanFacts, readonly string[]>> = {
    focalAgency: focalAgencies,
    supervisingAuthority: authorities,
    agencyReportBefore: dates.agency,
    consolidatedReportBefore: dates.consolidated,
  };
  const plan = corrected({
    ...readLetterhead(lines),
    focalAgency: only(focalAgencies),
    supervisingAuthority: only(authorities),
    agencyReportBefore: only(dates.agency),
    consolidatedReportBefore: only(dates.consolidated),
  });
  const missing = (Object.keys(ASKED) as (keyof PlanFacts)[]).filter((fact) => plan[fact] === null);
  return { plan, questions: missing.map((fact) => question(fact, several[fact] ?? [])) };
}
