import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type AgencyMonths, byAgencyAndMonth, type Happening, KINDS, type Wanted } from './happenings.ts';
import { KindSign } from './kind-sign.tsx';
import classes from './what-happens.module.css';

type Choice = Pick<Wanted, 'month' | 'agency'>;
interface AgencyMonthsTableProps {
  readonly year: string;
  readonly rows: readonly Happening[];
  readonly wanted: Choice;
  readonly onChange: (changes: Choice) => void;
}

/** One year at a glance; whatever is pressed narrows the list below. */
export function AgencyMonthsTable({ year, rows, wanted, onChange }: AgencyMonthsTableProps) {
  const { t } = useTranslation();
  const agencies = useMemo(() => byAgencyAndMonth(rows), [rows]);
  const months = Array.from({ length: 12 }, (_, index) => String(index + 1));
  return (
    <div>
      <div className="wide">
        <table className={classes.glance}>
          <caption className={classes.caption}>{t('happens.glance', { year })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('happens.agency')}</th>
              {months.map((month) => (
                <th key={month} scope="col" aria-label={t('happens.month', { month, year })}>
                  {t('happens.shortMonth', { month })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {agencies.map((one) => (
              <AgencyRow key={one.agency} of={one} wanted={wanted} onChange={onChange} />
            ))}
          </tbody>
        </table>
      </div>
      <p className={`${classes.legend} soft small`}>
        {KINDS.map((kind) => (
          <span key={kind}>
            <KindSign of={kind} /> {t(`happens.kind.${kind}`)}
          </span>
        ))}
        <span>{t('happens.glanceHint')}</span>
      </p>
    </div>
  );
}

interface AgencyRowProps {
  readonly of: AgencyMonths;
  readonly wanted: Choice;
  readonly onChange: (changes: Choice) => void;
}

function AgencyRow({ of: { agency, months }, wanted, onChange }: AgencyRowProps) {
  const { t } = useTranslation();
  return (
    <tr>
      <th scope="row">{agency}</th>
      {months.map((cell, index) => {
        const month = String(index + 1);
        const isChosen = wanted.agency === agency && wanted.month === month;
        if (cell === null) return <td key={month} />;
        const { count, gravest } = cell;
        return (
          <td key={month}>
            <button
              type="button"
              className={classes.cell}
              data-kind={gravest}
              aria-pressed={isChosen}
              aria-label={t('happens.cell', { agency, month, count, gravest: t(`happens.kind.${gravest}`) })}
              onClick={() => onChange(isChosen ? { agency: undefined, month: undefined } : { agency, month })}
            >
              <KindSign of={gravest} /> {count}
            </button>
          </td>
        );
      })}
    </tr>
  );
}
