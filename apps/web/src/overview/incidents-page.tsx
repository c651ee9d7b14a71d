import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { OpenIncidents } from '../administration/open-incidents.tsx';
import { PageHead } from '../parts/page-head.tsx';

/** What exhausted its tries and waits for somebody. */
export function IncidentsPage() {
  const { t } = useTranslation();
  const incidents = api.useQuery('get', '/api/incidents');
  return (
    <>
      <PageHead
        title={t('overview.waiting.incidents')}
        above={<Link to="/overview">{t('overview.title')}</Link>}
      />
      <OpenIncidents incidents={incidents} />
    </>
  );
}
