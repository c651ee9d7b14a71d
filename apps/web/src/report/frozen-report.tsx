import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Report } from './entries.ts';
import classes from './report.module.css';
import { StandingEntry } from './standing-entry.tsx';

/** A report that was sent, or that is somebody else's to write. */
export function FrozenReport({
  report,
  times,
}: {
  readonly report: Report;
  readonly times: ReadonlyMap<string, string>;
}) {
  const { t } = useTranslation();
  return (
    <div className={`${classes.frozen} no-print`}>
      {report.entries.map((entry) => (
        <section key={entry.itemId} className="sheet" aria-labelledby={`head-${entry.itemId}`}>
          <h2 id={`head-${entry.itemId}`}>
            <Link to="/items/$itemId" params={{ itemId: entry.itemId }}>
              {entry.code}
            </Link>{' '}
            {entry.content}
          </h2>
          {(times.get(entry.itemId) ?? '') !== '' && (
            <p className="soft small">{t('report.time', { time: times.get(entry.itemId) })}</p>
          )}
          <StandingEntry entry={entry} />
          {entry.status === 'returned' && entry.returnReason !== null && (
            <p className={`${classes.cameBack} written`}>
              <strong>{t('report.cameBack')}</strong> {entry.returnReason}
            </p>
          )}
        </section>
      ))}
    </div>
  );
}
