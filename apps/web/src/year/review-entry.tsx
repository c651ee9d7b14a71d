import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { momentText } from '../parts/days.ts';
import { TimelinessMark } from '../parts/marks.tsx';
import type { QueuedEntry } from './review-queue.ts';
import classes from './review.module.css';

/** What an agency wrote about an item, large, with what the item asks and what was written a year before. */
export function ReviewEntry({ of: { report, entry } }: { readonly of: QueuedEntry }) {
  const { t } = useTranslation();
  const { previous } = entry;
  return (
    <article className={classes.entry}>
      <h2 className={classes.asked}>
        <span className={classes.code}>{entry.code}</span> {entry.content}
      </h2>
      <ItemLine of={{ report, entry }} />
      {entry.returnReason !== null && (
        <p className={classes.before}>
          <strong>{t('year.reviewing.returnedBefore')}</strong> {entry.returnReason}
        </p>
      )}
      <div className={classes.texts} data-two={previous !== null}>
        <Written heading={t('year.reviewing.written', { year: report.period })} {...entry} />
        {previous !== null && (
          <div className={classes.previous}>
            <Written heading={t('year.reviewing.written', { year: previous.period })} {...previous} />
          </div>
        )}
      </div>
    </article>
  );
}

interface WrittenProps {
  readonly heading: string;
  readonly text: string | null;
  readonly result: string | null;
}

function Written({ heading, text, result }: WrittenProps) {
  const { t } = useTranslation();
  return (
    <section>
      <h3>{heading}</h3>
      <p className={`written ${classes.text}`}>{text ?? t('common.none')}</p>
      {result !== null && result !== '' && (
        <>
          <h3>{t('year.reviewing.result')}</h3>
          <p className={`written ${classes.text}`}>{result}</p>
        </>
      )}
    </section>
  );
}

/** Who wrote and when, and how the item stands. */
function ItemLine({ of: { report, entry } }: { readonly of: QueuedEntry }) {
  const { t } = useTranslation();
  const request = { params: { path: { id: entry.itemId } } };
  const item = api.useQuery('get', '/api/items/{id}', request).data;
  return (
    <p className={classes.about}>
      <strong>{report.agency.name}</strong>
      {report.submittedAt !== null && (
        <span>{t('year.reviewing.submittedAt', { at: momentText(report.submittedAt) })}</span>
      )}
      <TimelinessMark of={report.timeliness} />
      {item?.timeline != null && (
        <span>{t('year.reviewing.timeline', { timeline: item.timeline.original })}</span>
      )}
      <Link to="/items/$itemId" params={{ itemId: entry.itemId }}>
        {t('year.reviewing.toItem')}
      </Link>
    </p>
  );
}
