import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { momentText } from '../../parts/days.ts';
import { Shown } from '../../parts/shown.tsx';
import classes from './documents.module.css';

/** Documents that were sent, with what came of each. */
export function SentDocuments() {
  const { t } = useTranslation();
  const documents = api.useQuery('get', '/api/documents', { params: { query: { limit: 50 } } });
  return (
    <Shown query={documents} lines={3}>
      {({ items }) =>
        items.length > 0 && (
          <section>
            <h2 className={classes.title}>{t('start.documents.title')}</h2>
            <div className="wide">
              <table className="list">
                <thead>
                  <tr>
                    <th scope="col">{t('start.documents.file')}</th>
                    <th scope="col">{t('start.documents.status')}</th>
                    <th scope="col">{t('start.documents.sent')}</th>
                  </tr>
                </thead>
                <tbody>
                  {items.map(({ id, fileName, status, uploadedAt, itemCount, drafts }) => (
                    <tr key={id}>
                      <td>
                        <Link to="/documents/$documentId" params={{ documentId: id }} className={classes.go}>
                          {fileName ?? t('start.documents.unnamed')}
                        </Link>
                      </td>
                      <td>
                        {t(`start.documents.is.${status}`)}
                        {status === 'read' && ` · ${t('start.documents.items', { count: itemCount ?? 0 })}`}
                        {drafts.some((one) => one.planId !== null) && ` · ${t('start.documents.hasPlan')}`}
                      </td>
                      <td className={classes.moment}>{momentText(uploadedAt)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </section>
        )
      }
    </Shown>
  );
}
