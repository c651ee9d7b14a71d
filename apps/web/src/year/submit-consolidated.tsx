import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useMutation } from '@tanstack/react-query';
import { act } from '../api/act.ts';
import { ActFailure } from '../api/failure.ts';
import { refreshAll } from '../api/query-client.ts';
import { announce } from '../parts/announce.ts';
import { ActDialog } from '../parts/act-dialog.tsx';
import type { ReportDraft } from '../report/draft/report-draft.ts';
import { MissingAgencies } from './missing-agencies.tsx';
import type { Period } from './year-data.ts';

interface SubmitConsolidatedProps {
  readonly period: Period;
  readonly draft: ReportDraft;
}

/** Sends the report to the authority, with the missing agencies by name. */
export function SubmitConsolidated({ period, draft }: SubmitConsolidatedProps) {
  const { t } = useTranslation();
  const [isOpen, { open, close }] = useDisclosure(false);
  const { planId, key, actions, missing } = period;
  const submitting = useMutation({
    mutationFn: async () => {
      // What the server does not have would be left out.
      if (!(await draft.saveNow())) {
        const [title, detail] = [t('year.whole.notSaved'), t('year.whole.notSavedHint')];
        throw new ActFailure({ code: 'draft-not-saved', title, detail, status: 0 }, key);
      }
      await act('post', '/api/periods/{planId}/{key}/submit', {
        params: { path: { planId, key } },
        body: {},
      });
      announce(t('year.whole.submitted'));
    },
    onSettled: () => void refreshAll(),
  });
  if (!actions.includes('submit')) return null;
  return (
    <>
      <Button onClick={open}>{t('year.whole.submit')}</Button>
      <ActDialog
        title={t('year.whole.submit')}
        hint={t('year.whole.submitHint')}
        isOpen={isOpen}
        onClose={close}
        onAct={() => submitting.mutateAsync()}
        act={submitting}
        confirm={t('year.whole.submit')}
      >
        <MissingAgencies missing={missing} />
      </ActDialog>
    </>
  );
}
