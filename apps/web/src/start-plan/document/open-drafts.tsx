import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { DraftTable } from '../../parts/draft-table.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Shown } from '../../parts/shown.tsx';
import classes from './documents.module.css';

/** Drafts that were begun; where there are none, how they come to be. */
export function OpenDrafts() {
  const { t } = useTranslation();
  const drafts = api.useQuery('get', '/api/drafts', { params: { query: { limit: 200 } } });
  return (
    <section>
      <h2 className={classes.title}>{t('start.drafts.title')}</h2>
      <Shown query={drafts} lines={3}>
        {({ items }) => {
          const open = items.filter(({ status }) => status === 'open');
          if (open.length > 0) return <DraftTable drafts={open} />;
          return <EmptyState title={t('start.drafts.none')} hint={t('start.drafts.noneHint')} />;
        }}
      </Shown>
    </section>
  );
}
