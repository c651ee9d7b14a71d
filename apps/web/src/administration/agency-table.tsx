import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dayText } from '../parts/days.ts';
import type { Agency } from './use-agencies.ts';
import wide from './wide-table.module.css';

interface AgencyTableProps {
  readonly agencies: readonly Agency[];
  /** Among which successors are looked up. */
  readonly all: readonly Agency[];
}

export function AgencyTable({ agencies, all }: AgencyTableProps) {
  const { t } = useTranslation();
  const nameOf = (id: string): string => all.find((one) => one.id === id)?.name ?? id;
  return (
    <div className="wide">
      <table className={`list ${wide.table}`}>
        <caption className="soft small">
          {t('administration.agencyCount', { count: agencies.length })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('administration.name')}</th>
            <th scope="col">{t('administration.kind')}</th>
            <th scope="col">{t('administration.code')}</th>
            <th scope="col">{t('administration.aliases')}</th>
            <th scope="col">{t('administration.successors')}</th>
          </tr>
        </thead>
        <tbody>
          {agencies.map((agency) => (
            <AgencyLine key={agency.id} agency={agency} nameOf={nameOf} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface AgencyLineProps {
  readonly agency: Agency;
  readonly nameOf: (id: string) => string;
}

function AgencyLine({ agency, nameOf }: AgencyLineProps) {
  const { t } = useTranslation();
  const { id, name, kind, code, names, aliases, successors, endedOn } = agency;
  const former = names.map((one) => one.name).filter((one) => one !== name);
  return (
    <tr>
      <td>
        <Link to="/administration/agencies/$agencyId" params={{ agencyId: id }}>
          {name}
        </Link>
        {former.length > 0 && (
          <div className="soft small">{t('administration.former', { names: former.join('; ') })}</div>
        )}
      </td>
      <td>{t(`administration.kinds.${kind}`)}</td>
      <td>{code === null ? t('common.none') : <code>{code}</code>}</td>
      <td>{aliases.join('; ')}</td>
      <td>
        {endedOn !== null && <div>{t('administration.endedOn', { day: dayText(endedOn) })}</div>}
        {successors.map((one) => (
          <div key={`${one.on} ${one.agencyId}`} className="small">
            → {nameOf(one.agencyId)}
          </div>
        ))}
      </td>
    </tr>
  );
}
