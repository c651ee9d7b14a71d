import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { NotFound } from '../frame/not-found.tsx';
import { useAddressPart } from '../parts/address.ts';
import { PageHead } from '../parts/page-head.tsx';
import { DossierLink } from './dossier-link.tsx';
import { HistoryView } from './history-view.tsx';
import { WhyLate } from './why-late.tsx';

export function HistoryPage() {
  const kind = useAddressPart('kind');
  const id = useAddressPart('id');
  if (kind === 'items') return <ItemHistory id={id} />;
  if (kind === 'plans') return <PlanHistory id={id} />;
  return kind === 'reports' ? <ReportHistory id={id} /> : <NotFound />;
}

function ItemHistory({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { data: item } = api.useQuery('get', '/api/items/{id}', { params: { path: { id } } });
  return (
    <>
      <PageHead
        title={t('history.ofItem', { code: item?.code ?? '…' })}
        above={
          <Link to="/items/$itemId" params={{ itemId: id }}>
            {item === undefined ? '…' : `${item.code} ${item.content}`}
          </Link>
        }
      >
        {item !== undefined && <DossierLink item={item} />}
      </PageHead>
      <WhyLate kind="items" id={id} />
      <HistoryView source={{ kind: 'items', id }} />
    </>
  );
}

function PlanHistory({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { data: plan } = api.useQuery('get', '/api/plans/{id}', { params: { path: { id } } });
  return (
    <>
      <PageHead
        title={t('history.ofPlan', { number: plan?.number ?? '…' })}
        above={
          <Link to="/plans/$planId" params={{ planId: id }}>
            {plan?.subject ?? '…'}
          </Link>
        }
      />
      <HistoryView source={{ kind: 'plans', id }} />
    </>
  );
}

function ReportHistory({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { data: report } = api.useQuery('get', '/api/reports/{id}', { params: { path: { id } } });
  return (
    <>
      <PageHead
        title={t('history.ofReport', { period: report?.period ?? '…' })}
        above={
          <Link to="/reports/$reportId" params={{ reportId: id }}>
            {report?.agency.name ?? '…'}
          </Link>
        }
      />
      <WhyLate kind="reports" id={id} />
      <HistoryView source={{ kind: 'reports', id }} />
    </>
  );
}
