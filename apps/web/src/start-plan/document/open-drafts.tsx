import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { momentText } from '../../parts/days.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Shown } from '../../parts/shown.tsx';
import classes from './documents.module.css';

/** Drafts that were begun, the last touched first. */
export function OpenDrafts() {
  const { t } = useTranslation();
  const drafts = api.useQuery('get', '/api/drafts', { params: { query: { limit: 200 } } });
  return (
    <section>
      <h2 className={classes.title}>{t('start.drafts.title')}</h2>
      <Shown query={drafts} lines={3}>
        {({ items }) => {
          const open = items
            .filter(({ status }) => status === 'open')
            .sort((one, other) => other.updatedAt.localeCompare(one.updatedAt));
          if (open.length === 0) {
            return <EmptyState title={t('start.drafts.none')} hint={t('start.drafts.noneHint')} />;
          }
          return (
            <div className="wide">
              <table className="list">
                <thead>
                  <tr>
                    <th scope="col">{t('start.drafts.plan')}</th>
                    <th scope="col" className="number">
                      {t('start.drafts.items')}
                    </th>
                    <th scope="col">{t('start.drafts.touched')}</th>
                    <th scope="col">{t('start.drafts.act')}</th>
                  </tr>
                </thead>
                <tbody>
                  {open.map(({ id, number, subject, itemCount, updatedAt }) => (
                    <tr key={id}>
                      <td>
                        <strong>{number ?? t('start.draft.unnamed')}</strong> {subject}
                      </td>
                      <td className="number">{itemCount}</td>
                      <td className={classes.moment}>{momentText(updatedAt)}</td>
                      <td>
                        <Link to="/drafts/$draftId" params={{ draftId: id }} className={classes.go}>
                          {t('start.drafts.continue')}
                        </Link>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          );
        }}
      </Shown>
    </section>
  );
}
