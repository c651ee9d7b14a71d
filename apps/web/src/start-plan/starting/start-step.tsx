import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../api/act.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { useDraftEditor } from '../draft/draft-editor.ts';
import { BlockerList } from './blocker-list.tsx';
import { PlanStart } from './plan-start.tsx';
import classes from './start-step.module.css';
import { StartSummary } from './start-summary.tsx';

/** What still keeps the plan from starting; then the confirmation, the start, and how far it is. */
export function StartStep() {
  const { draft } = useDraftEditor();
  if (draft.planId !== null) return <PlanStart planId={draft.planId} />;
  return draft.blockers.length > 0 ? <BlockerList draft={draft} /> : <Confirmation />;
}

function Confirmation() {
  const { t } = useTranslation();
  const { draft } = useDraftEditor();
  const confirm = useAct('post', '/api/drafts/{id}/confirm');
  const start = useAct('post', '/api/plans/{id}/start');
  const canConfirm = draft.actions.includes('confirm');
  const begin = async (): Promise<void> => {
    const confirmed = await confirm.mutateAsync({ params: { path: { id: draft.id } } });
    if (confirmed !== undefined) await start.mutateAsync({ params: { path: { id: confirmed.planId } } });
  };
  const error = confirm.error ?? start.error;
  return (
    <section className={`${classes.confirm} sheet`}>
      <h2>{t('start.confirm.title')}</h2>
      <StartSummary draft={draft} />
      <p className="soft">{t('start.confirm.hint')}</p>
      {error !== null && <FailureNotice error={error} />}
      {canConfirm ? (
        <Button
          size="sm"
          loading={confirm.isPending || start.isPending}
          onClick={() => void begin().catch(() => undefined)}
        >
          {t('start.confirm.act')}
        </Button>
      ) : (
        <p>{t('start.confirm.notYours')}</p>
      )}
    </section>
  );
}
