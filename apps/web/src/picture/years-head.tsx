import { useTranslation } from 'react-i18next';
import classes from './picture.module.css';
import { type Scale, xOf, yearStart } from './scale.ts';

const yearsIn = ({ firstYear, lastYear }: Scale): number[] =>
  Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);

/** The years above the picture, and today. */
export function YearsHead({ scale, now }: { readonly scale: Scale; readonly now: number }) {
  const { t } = useTranslation();
  return (
    <div className={classes.head} style={{ width: scale.width }}>
      {yearsIn(scale).map((year) => (
        <span
          key={year}
          className={classes.year}
          style={{
            left: xOf(scale, yearStart(year)),
            width: xOf(scale, yearStart(year + 1)) - xOf(scale, yearStart(year)),
          }}
        >
          {year}
        </span>
      ))}
      <span className={classes.todayName} style={{ left: xOf(scale, now) }}>
        {t('picture.today')}
      </span>
    </div>
  );
}

/** The lines of the years and of today, behind all rows. */
export function YearLines({ scale, now }: { readonly scale: Scale; readonly now: number }) {
  return (
    <div className={classes.lines} style={{ width: scale.width }} aria-hidden>
      {yearsIn(scale).map((year) => (
        <span key={year} className={classes.line} style={{ left: xOf(scale, yearStart(year)) }} />
      ))}
      <span className={classes.today} style={{ left: xOf(scale, now) }} />
    </div>
  );
}
