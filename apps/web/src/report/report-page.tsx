import { useAddressPart } from '../parts/address.ts';
import { ShownPage } from '../parts/shown-page.tsx';
import { FrozenReport } from './frozen-report.tsx';
import { KeptElsewhere } from './kept-elsewhere.tsx';
import { PrintedReport } from './printed-report.tsx';
import { usePlanOf, useReport, useTimes } from './report-data.ts';
import type { Report } from './entries.ts';
import { ReportHead } from './report-head.tsx';
import { Writing } from './writing/writing.tsx';

export function ReportPage() {
  const reportId = useAddressPart('reportId');
  const report = useReport(reportId);
  return <ShownPage query={report}>{(data) => <OneReport key={reportId} report={data} />}</ShownPage>;
}

/** Written by whoever may write it, shown as it was sent to all others. */
function OneReport({ report }: { readonly report: Report }) {
  const plan = usePlanOf(report).data;
  const times = useTimes(report);
  return (
    <>
      <ReportHead report={report} plan={plan} />
      {report.actions.includes('draft') ? (
        <Writing report={report} plan={plan} times={times} />
      ) : (
        <>
          <KeptElsewhere report={report} />
          <FrozenReport report={report} times={times} />
          <PrintedReport report={report} plan={plan} times={times} />
        </>
      )}
    </>
  );
}
