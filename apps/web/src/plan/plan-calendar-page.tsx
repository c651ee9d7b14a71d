import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { useAddressPart } from '../parts/address.ts';
import { Shown } from '../parts/shown.tsx';
import { WhatHappens } from '../parts/what-happens/what-happens.tsx';
import { PlanHead } from './plan-head.tsx';

/** What will happen to a running plan, and when, if nobody answers. */
export function PlanCalendarPage() {
  const { t } = useTranslation();
  const planId = useAddressPart('planId');
  const preview = api.useQuery('get', '/api/plans/{id}/preview', { params: { path: { id: planId } } });
  return (
    <>
      <PlanHead planId={planId} part={t('plan.calendar')} />
      <p className="soft">{t('plan.calendarHint')}</p>
      <Shown query={preview}>{(rows) => <WhatHappens rows={rows} />}</Shown>
    </>
  );
}
