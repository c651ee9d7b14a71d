import { useMe } from '../api/session.ts';
import type { Schema } from '../api/types.ts';
import { officialDate } from '../parts/official-date.ts';
import { OfficialPaper } from '../parts/official-paper.tsx';
import { type Entries, UNWRITTEN } from './draft/merge.ts';
import { isWritable, type Report, type ReportEntry } from './entries.ts';
import classes from './printed-report.module.css';

interface PrintedReportProps {
  readonly report: Report;
  readonly plan: Schema<'Plan'> | undefined;
  readonly times: ReadonlyMap<string, string>;
  /** The draft, where the report is not sent yet. */
  readonly written?: Entries;
}

/** The report on paper. Like every official document it is Vietnamese, whatever the language of the page. */
export function PrintedReport({ report, plan, times, written }: PrintedReportProps) {
  const { locality } = useMe();
  const { agency, period } = report;
  const number = plan?.number ?? '…';
  const issued = plan?.issuedOn == null ? '' : ` ${officialDate(plan.issuedOn)}`;
  return (
    <article className="only-print">
      {written !== undefined && <p className={classes.draft}>DỰ THẢO</p>}
      <OfficialPaper
        superior={plan?.authority.name}
        issuer={agency.name}
        number={null}
        symbol="BC"
        place={locality.name}
        date={null}
        title={{ kind: 'BÁO CÁO', subject: `Kết quả thực hiện Kế hoạch số ${number} năm ${period}` }}
        to={plan?.focalAgency.name ?? null}
      >
        <p>
          Thực hiện Kế hoạch số {number}
          {issued} của {plan?.authority.name} về {plan?.subject ?? '…'}, {agency.name} báo cáo kết quả năm{' '}
          {period} như sau:
        </p>
        <EntryTable report={report} times={times} written={written} />
        <p>
          Trên đây là kết quả thực hiện năm {period} của {agency.name}./.
        </p>
      </OfficialPaper>
    </article>
  );
}

interface EntryTableProps extends Pick<PrintedReportProps, 'report' | 'times'> {
  readonly written: Entries | undefined;
}

function EntryTable({ report, times, written }: EntryTableProps) {
  const said = (entry: ReportEntry) =>
    written !== undefined && isWritable(entry)
      ? (written[entry.itemId] ?? UNWRITTEN)
      : { text: entry.text ?? '', result: entry.result ?? '' };
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">TT</th>
          <th scope="col">Nhiệm vụ</th>
          <th scope="col">Thời gian</th>
          <th scope="col">Nội dung đã thực hiện</th>
          <th scope="col">Kết quả cụ thể</th>
        </tr>
      </thead>
      <tbody>
        {report.entries.map((entry) => {
          const { text, result } = said(entry);
          return (
            <tr key={entry.itemId}>
              <td>{entry.code}</td>
              <td>{entry.content}</td>
              <td>{times.get(entry.itemId)}</td>
              <td className="written">{text}</td>
              <td className="written">{result}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
