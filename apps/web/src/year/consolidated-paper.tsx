import { useMe } from '../api/session.ts';
import { OfficialPaper } from '../parts/official-paper.tsx';
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
  const name = [`Kế hoạch ${plan.number ?? ''}`.trim(), plan.subject]
    .filter((one) => one !== null)
    .join(' về ');
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
      title={{ kind: 'BÁO CÁO', subject: `Kết quả thực hiện ${name} năm ${period.key}` }}
      to={plan.authority.name}
    >
      {covering.trim() !== '' && <p>{covering}</p>}
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
      <p>{text ?? '(Chưa có nội dung báo cáo.)'}</p>
      {result !== null && result !== '' && <p>Kết quả: {result}</p>}
    </div>
  ));
}
