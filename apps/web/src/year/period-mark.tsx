import { useTranslation } from 'react-i18next';
import type { Period } from './year-data.ts';
import classes from './period-mark.module.css';

/** What a year is at. */
export function PeriodMark({ of: { status, closed } }: { readonly of: Pick<Period, 'status' | 'closed'> }) {
  const { t } = useTranslation();
  return (
    <span className={classes.mark} data-status={status}>
      {t(`year.status.${status}`)}
      {closed && status !== 'past' && ` · ${t('year.closed')}`}
    </span>
  );
}
