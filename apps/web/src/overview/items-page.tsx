import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePages } from '../api/pages.ts';
import { useAddressSearch } from '../parts/address.ts';
import { Deadline } from '../parts/deadline.tsx';
import { PhaseMark, TimelinessMark } from '../parts/marks.tsx';
import { ListBehind } from './list-behind.tsx';

/** The items behind a number: the address holds what the list is asked for. */
export function ItemsPage() {
  const { t } = useTranslation();
  const [filter] = useAddressSearch();
  const items = usePages('/api/items', { query: { limit: 100, ...filter } });
  return (
    <ListBehind title={t('overview.behind.items')} pages={items}>
      {(rows) => (
        <table className="list">
          <thead>
            <tr>
              <th scope="col">{t('overview.code')}</th>
              <th scope="col">{t('overview.content')}</th>
              <th scope="col">{t('overview.lead')}</th>
              <th scope="col">{t('overview.phase')}</th>
              <th scope="col">{t('overview.time')}</th>
              <th scope="col">{t('overview.due')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, code, content, lead, phase, timeliness, dueAt, completedAt }) => (
              <tr key={id}>
                <th scope="row">{code}</th>
                <td>
                  <Link to="/items/$itemId" params={{ itemId: id }}>
                    {content}
                  </Link>
                </td>
                <td>{lead?.name ?? t('common.none')}</td>
                <td>
                  <PhaseMark of={phase} />
                </td>
                <td>
                  <TimelinessMark of={timeliness} />
                </td>
                <td>
                  <Deadline at={dueAt} isOpen={completedAt === null} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </ListBehind>
  );
}
