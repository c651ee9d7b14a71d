import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { announce } from '../parts/announce.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { itemIdOf, type WorkInPlace } from './work-place.ts';

/** Takes an assignment on where it is listed. */
export function AcknowledgeButton({ work }: { readonly work: WorkInPlace }) {
  const { t } = useTranslation();
  const acknowledge = useAct('post', '/api/items/{id}/acknowledge');
  const start = (): void =>
    acknowledge.mutate(
      { params: { path: { id: itemIdOf(work) } }, body: {} },
      {
        onSuccess: (answer) =>
          answer !== undefined && announce(t('work.acknowledged', { title: work.subject.title })),
      },
    );
  return (
    <>
      <Button
        onClick={start}
        loading={acknowledge.isPending}
        aria-label={t('work.actOn', { act: t('work.act.acknowledge'), title: work.subject.title })}
      >
        {t('work.act.acknowledge')}
      </Button>
      {acknowledge.error !== null && <FailureNotice error={acknowledge.error} onRepeat={start} />}
    </>
  );
}
