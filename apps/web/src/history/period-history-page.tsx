import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAddressPart } from '../parts/address.ts';
import { PageHead } from '../parts/page-head.tsx';
import { HistoryView } from './history-view.tsx';

export function PeriodHistoryPage() {
  const { t } = useTranslation();
  const planId = useAddressPart('planId');
  const key = useAddressPart('key');
  return (
    <>
      <PageHead
        title={t('history.ofPeriod', { key })}
        above={
          <Link to="/plans/$planId/years/$key" params={{ planId, key }}>
            {t('history.toPeriod')}
          </Link>
        }
      />
      <HistoryView source={{ kind: 'periods', planId, key }} />
    </>
  );
}
