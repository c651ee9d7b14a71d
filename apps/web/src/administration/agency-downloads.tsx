import { Button, Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { language } from '../words/words.ts';

/** The list of agencies as a file, and lists to begin with. */
export function AgencyDownloads() {
  const { t } = useTranslation();
  const catalogues = api.useQuery('get', '/api/agency-catalogues', {}, { meta: { fixed: true } });
  return (
    <Menu position="bottom-end" width={320}>
      <Menu.Target>
        <Button variant="default">{t('administration.downloadAgencies')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('administration.thisList')}</Menu.Label>
        <Menu.Item component="a" href="/api/agencies/export?format=xlsx" download>
          {t('administration.asWorkbook')}
        </Menu.Item>
        <Menu.Item component="a" href="/api/agencies/export?format=csv" download>
          {t('administration.asCsv')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{t('administration.catalogues')}</Menu.Label>
        {(catalogues.data?.items ?? []).map(({ id, name, about, agencyCount, csv }) => (
          <Menu.Item key={id} component="a" href={csv} download>
            {name} ({agencyCount})<div className="soft small">{about[language()]}</div>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
