import { useTranslation } from 'react-i18next';
import { numberText } from '../parts/days.ts';
import { CountedNumber } from './counted-number.tsx';
import classes from './overview.module.css';
import { ShareBar } from './share-bar.tsx';
import { type AgencyStanding, countOf, sharesOf } from './standing-numbers.ts';

/** Agencies, the least punctual first, with the numbers behind each. */
export function AgenciesPunctuality({ agencies }: { readonly agencies: readonly AgencyStanding[] }) {
  const { t } = useTranslation();
  return (
    <div className="wide">
      <table className="list">
        <thead>
          <tr>
            <th scope="col">{t('overview.agency')}</th>
            <th scope="col" className="number">
              {t('overview.items')}
            </th>
            <th scope="col" className="number">
              {t('overview.overdueItems')}
            </th>
            <th scope="col" className={classes.drawn}>
              {t('overview.reports')}
            </th>
            <th scope="col" className="number">
              {t('overview.meanLate')}
            </th>
            <th scope="col" className="number">
              {t('overview.acknowledgedLate')}
            </th>
          </tr>
        </thead>
        <tbody>
          {agencies.map((one) => (
            <AgencyRow key={one.agency.id} standing={one} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function AgencyRow({ standing }: { readonly standing: AgencyStanding }) {
  const { t } = useTranslation();
  const { agency, items, itemTimeliness, reports, daysLate, acknowledgements } = standing;
  const { late, overdue } = acknowledgements;
  const label = (what: string): string => `${agency.name}, ${what}`;
  return (
    <tr>
      <th scope="row">{agency.name}</th>
      <td className="number">
        <CountedNumber counted={items} to="/items" label={label(t('overview.items'))} />
      </td>
      <td className="number">
        <CountedNumber
          counted={countOf(itemTimeliness, 'overdue')}
          to="/items"
          label={label(t('overview.overdueItems'))}
        />
      </td>
      <td>
        <ShareBar shares={sharesOf(reports)} />
      </td>
      <td className="number">
        {daysLate.mean === null ? (
          <span className="soft">{t('common.none')}</span>
        ) : (
          t('overview.days', {
            count: Math.round(daysLate.mean),
            text: numberText(Math.round(daysLate.mean)),
          })
        )}
      </td>
      <td className="number">
        <CountedNumber counted={late} to="/items" label={label(t('overview.cameLate'))} />
        {overdue.count > 0 && (
          <>
            {' + '}
            <CountedNumber counted={overdue} to="/items" label={label(t('overview.stillWaited'))} />
          </>
        )}
      </td>
    </tr>
  );
}
