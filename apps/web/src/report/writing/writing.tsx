import type { Schema } from '../../api/types.ts';
import { useAddressSearch } from '../../parts/address.ts';
import { Shown } from '../../parts/shown.tsx';
import { useDraft, useReportDraft } from '../draft/use-report-draft.ts';
import type { Report } from '../entries.ts';
import { PrintedReport } from '../printed-report.tsx';
import { useServerDraft } from '../report-data.ts';
import { CheckReport } from './check-report.tsx';
import { WritingReport } from './writing-report.tsx';

interface WritingProps {
  readonly report: Report;
  readonly plan: Schema<'Plan'> | undefined;
  readonly times: ReadonlyMap<string, string>;
}

/** A report in the hands of its agency: the form, or the last look before it is sent. */
export function Writing(props: WritingProps) {
  const given = useServerDraft(props.report.id);
  return <Shown query={given}>{(draft) => <Drafted {...props} given={draft} />}</Shown>;
}

function Drafted({ report, plan, times, given }: WritingProps & { readonly given: Schema<'ReportDraft'> }) {
  const [{ step }] = useAddressSearch();
  const draft = useReportDraft(report, given);
  const written = useDraft(draft, ({ entries }) => entries);
  return (
    <>
      {step === 'check' ? (
        <CheckReport report={report} draft={draft} focal={plan?.focalAgency.name ?? ''} />
      ) : (
        <WritingReport report={report} draft={draft} times={times} />
      )}
      <PrintedReport report={report} plan={plan} times={times} written={written} />
    </>
  );
}
