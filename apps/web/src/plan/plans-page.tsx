import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { useMe } from '../api/session.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Shown } from '../parts/shown.tsx';
import { OpenDrafts } from './open-drafts.tsx';
import { PlanCard } from './plan-card.tsx';
import classes from './plans-page.module.css';

/** The plans of the locality, and what is being prepared. */
export function PlansPage() {
  const { t } = useTranslation();
  const { actions } = useMe();
  const mayWrite = actions.includes('draft.write');
  const plans = api.useQuery('get', '/api/plans', { params: { query: { limit: 200 } } });
  return (
    <>
      <PageHead title={t('plan.plans')}>
        {mayWrite && (
          <Button
            leftSection={<IconPlus size={16} aria-hidden />}
            renderRoot={(props) => <Link to="/plans/new" {...props} />}
          >
            {t('plan.startNew')}
          </Button>
        )}
      </PageHead>
      {mayWrite && <OpenDrafts />}
      <Shown query={plans}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('plan.none')} hint={t(mayWrite ? 'plan.noneHint' : 'plan.noneHintReader')} />
          ) : (
            <ul className={classes.plans}>
              {items.map((plan) => (
                <PlanCard key={plan.id} plan={plan} />
              ))}
            </ul>
          )
        }
      </Shown>
      {!mayWrite && actions.includes('draft.read') && <OpenDrafts />}
    </>
  );
}
