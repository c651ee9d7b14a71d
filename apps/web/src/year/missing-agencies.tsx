import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/types.ts';
import classes from './consolidated.module.css';

/** Those without a report, by name: the report to the authority names them too. */
export function MissingAgencies({ missing }: { readonly missing: readonly Schema<'AgencyRef'>[] }) {
  const { t } = useTranslation();
  if (missing.length === 0) return <p className={classes.allIn}>✔ {t('year.whole.nobodyMissing')}</p>;
  return (
    <div className={classes.missing}>
      <strong>{t('year.whole.missing', { count: missing.length })}</strong>
      <ul>
        {missing.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </div>
  );
}
