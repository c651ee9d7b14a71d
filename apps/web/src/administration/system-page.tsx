import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { useMe } from '../api/session.ts';
import { momentText } from '../parts/days.ts';
import { Shown } from '../parts/shown.tsx';
import { AdministrationHead } from './administration-head.tsx';
import { OpenIncidents } from './open-incidents.tsx';
import { SystemLights } from './system-lights.tsx';

/** How the installation is. */
export function SystemPage() {
  const { t } = useTranslation();
  const { actions } = useMe();
  const system = api.useQuery('get', '/api/system');
  const incidents = api.useQuery('get', '/api/incidents', {}, { enabled: actions.includes('incident.read') });
  const refresh = (): void => {
    void system.refetch();
    void incidents.refetch();
  };
  return (
    <>
      <AdministrationHead title={t('administration.part.system')}>
        {system.data !== undefined && (
          <span className="soft small">{t('administration.asOf', { at: momentText(system.data.at) })}</span>
        )}
        <Button
          variant="default"
          leftSection={<IconRefresh size={16} aria-hidden />}
          loading={system.isFetching && system.data !== undefined}
          onClick={refresh}
        >
          {t('administration.refresh')}
        </Button>
      </AdministrationHead>
      <Shown query={system}>{(state) => <SystemLights state={state} />}</Shown>
      {actions.includes('incident.read') && <OpenIncidents incidents={incidents} />}
    </>
  );
}
