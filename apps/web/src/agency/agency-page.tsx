import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { useMe } from '../api/session.ts';
import { useAddressSearch } from '../parts/address.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Shown } from '../parts/shown.tsx';
import { AgencyCounts } from './agency-counts.tsx';
import { type AgencyItem, type AgencyReport, useAgencyItems, useAgencyReports } from './agency-data.ts';
import { partsOf } from './agency-groups.ts';
import { AgencyReports } from './agency-reports.tsx';
import { CoordinatedItems } from './coordinated-items.tsx';
import { LateThings } from './late-things.tsx';
import { WhoHasWhat } from './who-has-what.tsx';

export function AgencyPage() {
  const { t } = useTranslation();
  const mine = useMe().agency?.id;
  const [{ agency = mine }] = useAddressSearch();
  if (agency !== undefined) return <OneAgency key={agency} id={agency} />;
  return (
    <>
      <PageHead title={t('agency.title')} />
      <EmptyState title={t('agency.nobody')} hint={t('agency.nobodyHint')} />
    </>
  );
}

/** What one agency has to do, who of it does it, and what is late. */
function OneAgency({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const agency = api.useQuery('get', '/api/agencies/{id}', { params: { path: { id } } });
  const items = useAgencyItems(id);
  const reports = useAgencyReports(id);
  return (
    <>
      <PageHead title={agency.data?.name ?? t('agency.title')} />
      <Shown query={items}>
        {(all) => (
          <Shown query={reports}>
            {({ items: sent }) => <Everything id={id} items={all} reports={sent} />}
          </Shown>
        )}
      </Shown>
    </>
  );
}

interface EverythingProps {
  readonly id: string;
  readonly items: readonly AgencyItem[];
  readonly reports: readonly AgencyReport[];
}

function Everything({ id, items, reports }: EverythingProps) {
  const { t } = useTranslation();
  const { led, coordinated } = partsOf(items, id);
  if (items.length === 0 && reports.length === 0) {
    return <EmptyState title={t('agency.empty')} hint={t('agency.emptyHint')} />;
  }
  return (
    <>
      <AgencyCounts led={led} coordinated={coordinated} reports={reports} />
      <LateThings id={id} led={led} reports={reports} />
      <AgencyReports reports={reports} />
      <WhoHasWhat items={led} />
      <CoordinatedItems items={coordinated} />
    </>
  );
}
