import { useTranslation } from 'react-i18next';
import { TIMELINESS_SIGN } from '../parts/marks.tsx';
import classes from './overview.module.css';
import type { Share } from './standing-numbers.ts';

/** Parts of a whole, drawn side by side; each says what it is by colour, sign and number. */
export function ShareBar({ shares }: { readonly shares: readonly Share[] }) {
  const { t } = useTranslation();
  const whole = shares.reduce((sum, { counted }) => sum + counted.count, 0);
  if (whole === 0) return <span className="soft">{t('overview.nothingDue')}</span>;
  const words = shares.map(
    ({ timeliness, counted }) => `${t(`mark.timeliness.${timeliness}`)}: ${counted.count}`,
  );
  return (
    <div className={classes.bar} role="img" aria-label={words.join(', ')}>
      {shares.map(({ timeliness, counted }) => (
        <span
          key={timeliness}
          className={classes.share}
          data-timeliness={timeliness}
          style={{ flexGrow: counted.count }}
          title={`${t(`mark.timeliness.${timeliness}`)}: ${counted.count}`}
        >
          {TIMELINESS_SIGN[timeliness]} {counted.count}
        </span>
      ))}
    </div>
  );
}
