import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/types.ts';
import { standingOf } from './agency-rows.ts';
import classes from './consolidated.module.css';
import { StandingMark } from './standing-mark.tsx';
import type { Period, ReportEntry } from './year-data.ts';

interface AgencyPartProps {
  readonly part: Schema<'ConsolidatedPart'>;
  readonly period: Period;
}

/** What an agency reported, as it stands in the whole. */
export function AgencyPart({ part: { agency, entries }, period }: AgencyPartProps) {
  const report = period.reports.find((one) => one.agency.id === agency.id);
  return (
    <section className="sheet" id={`part-${agency.id}`}>
      <h3 className={classes.partHead}>
        {report?.reportId == null ? (
          agency.name
        ) : (
          <Link to="/reports/$reportId" params={{ reportId: report.reportId }}>
            {agency.name}
          </Link>
        )}
        {report !== undefined && <StandingMark of={standingOf(report)} />}
      </h3>
      {entries.map((entry) => (
        <PartEntry key={entry.itemId} entry={entry} />
      ))}
    </section>
  );
}

/** One entry of the whole, to read. */
export function PartEntry({ entry }: { readonly entry: ReportEntry }) {
  const { t } = useTranslation();
  const { code, content, text, result, status, returnReason } = entry;
  return (
    <article className={classes.entry}>
      <p>
        <strong>{code}</strong> {content}
      </p>
      <p className={`written ${classes.text}`}>{text ?? t('year.whole.unwritten')}</p>
      {result !== null && result !== '' && (
        <p className="written">
          <span className="soft">{t('year.whole.resultOf')}</span> {result}
        </p>
      )}
      {status === 'returned' && returnReason !== null && (
        <p className={classes.returned}>
          <strong>{t('year.whole.returned')}</strong> {returnReason}
        </p>
      )}
    </article>
  );
}
