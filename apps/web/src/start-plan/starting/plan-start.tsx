import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../api/act.ts';
import { api } from '../../api/client.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { Shown } from '../../parts/shown.tsx';
import classes from './plan-start.module.css';
import { StartProgress } from './start-progress.tsx';

/** A plan that was confirmed: to be started, or how far its start is. */
export function PlanStart({ planId }: { readonly planId: string }) {
  const { t } = useTranslation();
  const plan = api.useQuery('get', '/api/plans/{id}', { params: { path: { id: planId } } });
  const start = useAct('post', '/api/plans/{id}/start');
  return (
    <section className={classes.start}>
      <Shown query={plan}>
        {({ status, actions, itemCount }) => (
          <>
            <h2>{t('start.step.start')}</h2>
            {start.error !== null && <FailureNotice error={start.error} />}
            {status === 'confirmed' && (
              <>
                <p>{t('start.confirmed.notStarted')}</p>
                {actions.includes('start') && (
                  <Button
                    size="sm"
                    loading={start.isPending}
                    onClick={() => start.mutate({ params: { path: { id: planId } } })}
                  >
                    {t('start.confirmed.start')}
                  </Button>
                )}
              </>
            )}
            {status !== 'confirmed' && <StartProgress planId={planId} itemCount={itemCount} />}
            <Link to="/plans/$planId" params={{ planId }}>
              {t('start.confirmed.toPlan')}
            </Link>
          </>
        )}
      </Shown>
    </section>
  );
}
