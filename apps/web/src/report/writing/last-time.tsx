import { useTranslation } from 'react-i18next';
import type { ReportEntry } from '../entries.ts';
import classes from './writing.module.css';

/** What was reported of the item the last time. */
export function LastTime({ entry: _entry }: { readonly entry: ReportEntry }) {
  const { t } = useTranslation();
  return (
    <div className={classes.lastTime}>
      <h3>{t('report.lastTime')}</h3>
      <p className="soft">{t('report.noLastTime')}</p>
    </div>
  );
}
