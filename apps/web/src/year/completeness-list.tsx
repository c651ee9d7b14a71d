import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../api/session.ts';
import type { Completeness } from './consolidated-parts.ts';
import classes from './consolidated.module.css';
import type { Period } from './year-data.ts';

interface CompletenessListProps {
  readonly period: Period;
  readonly of: Completeness;
}

/** What the report has, and what it still lacks. */
export function CompletenessList({ period: { planId, key }, of }: CompletenessListProps) {
  const { t } = useTranslation();
  const mayReview = useMe().actions.includes('report.review');
  const params = { planId, key };
  return (
    <ul className={classes.complete}>
      <Line isThere={of.hasCovering}>
        {t(`year.whole.coveringIs.${of.hasCovering ? 'there' : 'missing'}`)}
      </Line>
      {of.own > 0 && (
        <Line isThere={of.ownWritten === of.own}>
          {t('year.whole.ownWritten', { written: of.ownWritten, count: of.own })}
        </Line>
      )}
      <Line isThere={of.agenciesIn === of.agencies}>
        <Link to="/plans/$planId/years/$key" params={params}>
          {t('year.came', { came: of.agenciesIn, count: of.agencies })}
        </Link>
      </Line>
      {of.unreviewed > 0 && (
        <Line isThere={false}>
          {mayReview ? (
            <Link to="/plans/$planId/years/$key/review" params={params}>
              {t('year.whole.unreviewed', { count: of.unreviewed })}
            </Link>
          ) : (
            t('year.whole.unreviewed', { count: of.unreviewed })
          )}
        </Line>
      )}
    </ul>
  );
}

function Line({ isThere, children }: { readonly isThere: boolean; readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <li data-there={isThere}>
      <span role="img" aria-label={t(`year.whole.${isThere ? 'there' : 'lacking'}`)}>
        {isThere ? '✔' : '○'}
      </span>
      <span>{children}</span>
    </li>
  );
}
