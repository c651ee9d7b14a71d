import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddressSearch } from '../../parts/address.ts';
import { numberText } from '../../parts/days.ts';
import { type Happening, type Kind, KINDS } from '../../parts/what-happens/happenings.ts';
import { fullest, type MonthOfYear, yearMonths } from './year-months.ts';
import classes from './years-at-a-glance.module.css';

const WIDTH = 40;
const HEIGHT = 34;

/** The whole life of the plan: a row a year, a bar a month, parted by what happens in it. */
export function YearsAtAGlance({ rows }: { readonly rows: readonly Happening[] }) {
  const { t } = useTranslation();
  const [search, change] = useAddressSearch();
  const years = useMemo(() => yearMonths(rows), [rows]);
  const most = fullest(years);
  if (years.length === 0) return null;
  return (
    <section className="wide">
      <table className={classes.years}>
        <caption className={classes.caption}>{t('start.preview.glance', { count: rows.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('start.preview.year')}</th>
            {years[0]?.months.map(({ month }) => (
              <th key={month} scope="col">
                {t('start.preview.month', { month })}
              </th>
            ))}
            <th scope="col">{t('start.preview.sum')}</th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, months, count }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {months.map((month) => (
                <td key={month.month}>
                  {month.count > 0 && (
                    <MonthBar
                      year={year}
                      of={month}
                      most={most}
                      isChosen={search['year'] === year && search['month'] === month.month}
                      onChoose={() => change({ year, month: month.month })}
                    />
                  )}
                </td>
              ))}
              <td>{numberText(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface MonthBarProps {
  readonly year: string;
  readonly of: MonthOfYear;
  readonly most: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function MonthBar({ year, of: { month, count, counts }, most, isChosen, onChoose }: MonthBarProps) {
  const { t } = useTranslation();
  const said = KINDS.filter((kind) => counts[kind] > 0).map(
    (kind) => `${t(`happens.kind.${kind}`)}: ${counts[kind]}`,
  );
  const label = t('start.preview.cell', { month, year, what: said.join(', ') });
  return (
    <button
      type="button"
      className={classes.month}
      aria-pressed={isChosen}
      aria-label={label}
      title={label}
      onClick={onChoose}
    >
      <svg width={WIDTH} height={HEIGHT} aria-hidden>
        <Bars counts={counts} most={most} />
      </svg>
      <span>{count}</span>
    </button>
  );
}

/** What weighs most stands at the bottom. */
function Bars({ counts, most }: { readonly counts: MonthOfYear['counts']; readonly most: number }) {
  const order = [...KINDS].reverse().filter((kind) => counts[kind] > 0);
  const heightOf = (kind: Kind): number => Math.max((counts[kind] / most) * HEIGHT, 2);
  return order.map((kind, index) => {
    const below = order.slice(0, index).reduce((sum, one) => sum + heightOf(one), 0);
    return (
      <rect
        key={kind}
        data-kind={kind}
        className={classes.bar}
        x={6}
        width={WIDTH - 12}
        y={Math.max(HEIGHT - below - heightOf(kind), 0)}
        height={heightOf(kind)}
      />
    );
  });
}
