import { useTranslation } from 'react-i18next';
import { findingOf, type Findings, isDecided, type QueuedEntry } from './review-queue.ts';
import classes from './review.module.css';

interface ReviewListProps {
  readonly queue: readonly QueuedEntry[];
  readonly findings: Findings;
  readonly current: QueuedEntry;
  readonly onChoose: (entry: QueuedEntry) => void;
}

/** All that waits, by agency, with what was found so far. */
export function ReviewList({ queue, findings, current, onChoose }: ReviewListProps) {
  const { t } = useTranslation();
  const reports = [...new Map(queue.map(({ report }) => [report.id, report])).values()];
  return (
    <nav className={classes.list} aria-label={t('year.reviewing.list')}>
      {reports.map((report) => (
        <div key={report.id}>
          <h3>{report.agency.name}</h3>
          <ul>
            {queue
              .filter((one) => one.report.id === report.id)
              .map((one) => (
                <li key={one.entry.itemId}>
                  <button
                    type="button"
                    aria-current={one === current ? 'true' : undefined}
                    onClick={() => onChoose(one)}
                  >
                    <FindingSign findings={findings} of={one} />
                    <span className={classes.code}>{one.entry.code}</span>
                    <span className={classes.short}>{one.entry.content}</span>
                  </button>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function FindingSign({ findings, of: { entry } }: { readonly findings: Findings; readonly of: QueuedEntry }) {
  const { t } = useTranslation();
  const verdict = isDecided(findings, entry) ? (findingOf(findings, entry)?.verdict ?? 'open') : 'open';
  return (
    <span
      className={classes.sign}
      data-verdict={verdict}
      role="img"
      aria-label={t(`year.reviewing.verdict.${verdict}`)}
    >
      {{ fine: '✔', return: '↩', open: '○' }[verdict]}
    </span>
  );
}
