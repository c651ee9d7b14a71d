import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { momentText } from '../parts/days.ts';
import classes from './plans-page.module.css';

/** Plans that are being prepared: left some day, taken up again here. */
export function OpenDrafts({ mayWrite }: { readonly mayWrite: boolean }) {
  const { t } = useTranslation();
  const drafts = api.useQuery('get', '/api/drafts', { params: { query: { limit: 200 } } });
  const open = drafts.data?.items.filter(({ status }) => status === 'open') ?? [];
  if (open.length === 0) return null;
  return (
    <section className={classes.drafts}>
      <h2>{t('plan.drafts')}</h2>
      <div className="wide">
        <table className="list">
          <thead>
            <tr>
              <th scope="col">{t('plan.document')}</th>
              <th scope="col" className="number">
                {t('plan.itemsWord')}
              </th>
              <th scope="col">{t('plan.changed')}</th>
              <th scope="col">{t('plan.next')}</th>
            </tr>
          </thead>
          <tbody>
            {open.map(({ id, number, subject, itemCount, updatedAt }) => (
              <tr key={id}>
                <td>
                  <b>{number ?? t('plan.noNumber')}</b> {subject}
                </td>
                <td className="number">{itemCount}</td>
                <td>{momentText(updatedAt)}</td>
                <td className={classes.next}>
                  <Link to="/drafts/$draftId" params={{ draftId: id }}>
                    {t(mayWrite ? 'plan.continue' : 'plan.look')}
                  </Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
