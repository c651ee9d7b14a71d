import { useMe } from '../api/session.ts';
import { OfficialPaper, Paragraphs } from '../parts/official-paper.tsx';
import { usePlan } from '../plan/plan-data.ts';
import { wholeReport } from './consolidated-parts.ts';
import type { Period, ReportEntry } from './year-data.ts';

interface ConsolidatedPaperProps {
  readonly period: Period;
  readonly covering: string;
  readonly own: readonly ReportEntry[];
}

const ROMAN = ['I', 'II', 'III'] as const;

/** The consolidated report as an official document; in Vietnamese, like all that is signed. */
export function ConsolidatedPaper({ period, covering, own }: ConsolidatedPaperProps) {
  const { locality } = useMe();
  const plan = usePlan(period.planId).data;
  if (plan === undefined) return null;
  const { others } = wholeReport(period);
  const number = plan.number === null ? 'Kế hoạch' : `Kế hoạch số ${plan.number}`;
  const name = plan.subject === null ? number : `${number} (${plan.subject})`;
  const chapters = [
    own.length > 0 && { head: `Nhiệm vụ do ${plan.focalAgency.name} chủ trì`, body: <Entries of={own} /> },
    others.length > 0 && { head: 'Nhiệm vụ do các cơ quan khác chủ trì', body: <Others of={others} /> },
    period.missing.length > 0 && {
      head: 'Cơ quan chưa gửi báo cáo',
      body: period.missing.map(({ id, name: agency }) => <p key={id}>- {agency};</p>),
    },
  ].filter((one) => one !== false);
  return (
    <OfficialPaper
      superior={plan.authority.name}
      issuer={plan.focalAgency.name}
      number={null}
      symbol="BC"
      place={locality.name}
      date={period.firstSubmittedAt}
      title={{ kind: 'BÁO CÁO', subject: `Kết quả năm ${period.key} thực hiện ${name}` }}
      to={plan.authority.name}
    >
      <Paragraphs of={covering} />
      {chapters.map(({ head, body }, index) => (
        <section key={head}>
          <p>
            <strong>
              {ROMAN[index]}. {head.toLocaleUpperCase('vi')}
            </strong>
          </p>
          {body}
        </section>
      ))}
    </OfficialPaper>
  );
}

function Others({ of }: { readonly of: ReturnType<typeof wholeReport>['others'] }) {
  return of.map(({ agency, entries }, index) => (
    <div key={agency.id}>
      <p>
        <strong>
          {index + 1}. {agency.name}
        </strong>
      </p>
      <Entries of={entries} />
    </div>
  ));
}

function Entries({ of }: { readonly of: readonly ReportEntry[] }) {
  return of.map(({ itemId, code, content, text, result }) => (
    <div key={itemId}>
      <p>
        <em>
          {code}. {content}
        </em>
      </p>
      <Paragraphs of={text ?? '(Chưa có nội dung báo cáo.)'} />
      {result !== null && result !== '' && <Paragraphs of={`Kết quả: ${result}`} />}
    </div>
  ));
}
