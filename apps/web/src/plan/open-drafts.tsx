import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { DraftTable } from '../parts/draft-table.tsx';
import classes from './plans-page.module.css';

/** Plans that are being prepared: left some day, taken up again here. */
export function OpenDrafts() {
  const { t } = useTranslation();
  const drafts = api.useQuery('get', '/api/drafts', { params: { query: { limit: 200 } } });
  const open = drafts.data?.items.filter(({ status }) => status === 'open') ?? [];
  if (open.length === 0) return null;
  return (
    <section className={classes.drafts}>
      <h2>{t('start.drafts.title')}</h2>
      <DraftTable drafts={open} />
    </section>
  );
}
