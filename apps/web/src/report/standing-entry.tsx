import { useTranslation } from 'react-i18next';
import type { ReportEntry } from './entries.ts';
import classes from './report.module.css';

/** An entry as it was sent, with how its review stands. */
export function StandingEntry({ entry }: { readonly entry: ReportEntry }) {
  const { t } = useTranslation();
  const { status, text, result } = entry;
  return (
    <div>
      <span className={classes.state} data-state={status}>
        {t(`report.entry.${status}`)}
      </span>
      <p className="written">{text ?? t('report.unwritten')}</p>
      {(result ?? '') !== '' && (
        <p className="written">
          <span className="soft">{t('report.result')}:</span> {result}
        </p>
      )}
    </div>
  );
}
