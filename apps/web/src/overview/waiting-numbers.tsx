import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../api/session.ts';
import { CountedNumber } from './counted-number.tsx';
import classes from './overview.module.css';
import type { Overview, Standing } from './standing-numbers.ts';

interface WaitingNumbersProps {
  readonly waiting: Standing['waiting'];
  readonly incidents: Overview['incidents'];
}

/** What waits for a decision or a hand, in numbers. */
export function WaitingNumbers({ waiting, incidents }: WaitingNumbersProps) {
  const { t } = useTranslation();
  const { actions } = useMe();
  const {
    returned,
    awaitingConfirmation,
    awaitingBody,
    reportsToReview,
    consolidatedToReview,
    lettersToSign,
  } = waiting;
  const rows = [
    ['returned', returned, '/items'],
    ['awaitingConfirmation', awaitingConfirmation, '/items'],
    ['awaitingBody', awaitingBody, '/items'],
    ['reportsToReview', reportsToReview, '/reports'],
    ['lettersToSign', lettersToSign, '/letters'],
  ] as const;
  return (
    <dl className={classes.waiting}>
      {rows.map(([word, counted, to]) => (
        <div key={word}>
          <dt>{t(`overview.waiting.${word}`)}</dt>
          <dd>
            <CountedNumber counted={counted} to={to} label={t(`overview.waiting.${word}`)} />
          </dd>
        </div>
      ))}
      <div>
        <dt>{t('overview.waiting.consolidated')}</dt>
        <dd>{consolidatedToReview}</dd>
      </div>
      {actions.includes('incident.read') && (
        <div>
          <dt>{t('overview.waiting.incidents')}</dt>
          <dd>
            {(incidents.open ?? 0) > 0 ? (
              <Link to="/overview/incidents">{incidents.open}</Link>
            ) : (
              (incidents.open ?? t('overview.waiting.unknown'))
            )}
          </dd>
        </div>
      )}
    </dl>
  );
}
