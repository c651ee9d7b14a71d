import { useTranslation } from 'react-i18next';
import { numberText } from '../parts/days.ts';
import { PhaseMark, TimelinessMark } from '../parts/marks.tsx';
import { CountedNumber } from './counted-number.tsx';
import classes from './overview.module.css';
import { type CountedByPhase, crossingOf } from './standing-numbers.ts';

/** How many items stand where: phase × timeliness, each number with the items behind it. */
export function CrossingTable({ counts }: { readonly counts: readonly CountedByPhase[] }) {
  const { t } = useTranslation();
  const { phases, timeliness, at } = crossingOf(counts);
  const most = Math.max(1, ...counts.map(({ count }) => count));
  const sum = (of: readonly CountedByPhase[]): number => of.reduce((total, { count }) => total + count, 0);
  return (
    <div className="wide">
      <table className={`list ${classes.crossing}`}>
        <thead>
          <tr>
            <th scope="col">{t('overview.phase')}</th>
            {timeliness.map((one) => (
              <th key={one} scope="col" className="number">
                <TimelinessMark of={one} />
              </th>
            ))}
            <th scope="col" className="number">
              {t('overview.sum')}
            </th>
          </tr>
        </thead>
        <tbody>
          {phases.map((phase) => (
            <tr key={phase}>
              <th scope="row">
                <PhaseMark of={phase} />
              </th>
              {timeliness.map((one) => {
                const counted = at(phase, one);
                const label = `${t(`mark.phase.${phase ?? 'null'}`)}, ${t(`mark.timeliness.${one}`)}`;
                return (
                  <td key={one} className="number">
                    {counted !== undefined && (
                      <>
                        <span className={classes.meter} aria-hidden>
                          <span style={{ width: `${(100 * counted.count) / most}%` }} />
                        </span>
                        <CountedNumber counted={counted} to="/items" label={label} />
                      </>
                    )}
                  </td>
                );
              })}
              <td className="number">{numberText(sum(counts.filter((one) => one.phase === phase)))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
