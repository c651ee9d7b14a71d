import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { api } from '../api/client.ts';
import { ActDialog } from '../parts/act-dialog.tsx';
import { announce } from '../parts/announce.ts';
import { Shown } from '../parts/shown.tsx';
import { SubjectLink } from '../parts/subject-link.tsx';
import classes from './confirm-completion-button.module.css';
import { itemIdOf, type WorkInPlace } from './work-place.ts';

interface ConfirmProps {
  readonly work: WorkInPlace;
}

/** Shows what the lead claims as done, and confirms it where it is listed. */
export function ConfirmCompletionButton({ work }: ConfirmProps) {
  const { t } = useTranslation();
  const [isOpen, { open, close }] = useDisclosure(false);
  const confirm = useAct('post', '/api/items/{id}/confirm-completion');
  const params = { path: { id: itemIdOf(work) } };
  const onAct = async (): Promise<void> => {
    const answer = await confirm.mutateAsync({ params, body: {} });
    if (answer !== undefined) announce(t('work.confirmed', { title: work.subject.title }));
  };
  return (
    <>
      <Button
        onClick={open}
        aria-label={t('work.actOn', { act: t('work.act.confirm-completion'), title: work.subject.title })}
      >
        {t('work.act.confirm-completion')}
      </Button>
      <ActDialog
        title={t('work.confirmTitle')}
        hint={work.subject.title}
        isOpen={isOpen}
        onClose={close}
        onAct={onAct}
        act={confirm}
        confirm={t('work.confirmTitle')}
      >
        {isOpen && <Claim work={work} />}
      </ActDialog>
    </>
  );
}

function Claim({ work }: ConfirmProps) {
  const { t } = useTranslation();
  const item = api.useQuery('get', '/api/items/{id}', { params: { path: { id: itemIdOf(work) } } });
  return (
    <div className={classes.claim}>
      <strong>{t('work.evidence')}</strong>
      <Shown query={item} lines={3}>
        {({ evidence }) => <p className={`written ${classes.evidence}`}>{evidence ?? t('common.none')}</p>}
      </Shown>
      <SubjectLink subject={work.subject}>{t('work.openToReject')}</SubjectLink>
    </div>
  );
}
