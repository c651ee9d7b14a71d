import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AcknowledgeButton } from './acknowledge-button.tsx';
import { ConfirmCompletionButton } from './confirm-completion-button.tsx';
import type { Work } from './work-groups.ts';
import { isInPlace, placeOf } from './work-place.ts';

/** The one main action of a row: done here, or where it is done. */
export function WorkAct({ work }: { readonly work: Work }) {
  const { t } = useTranslation();
  if (isInPlace(work))
    return work.kind === 'acknowledge' ? (
      <AcknowledgeButton work={work} />
    ) : (
      <ConfirmCompletionButton work={work} />
    );
  const act = t(`work.act.${work.kind}`);
  return (
    <Button
      variant="default"
      aria-label={t('work.actOn', { act, title: work.subject.title })}
      renderRoot={(props) => <Link to={placeOf(work)} {...props} />}
    >
      {act}
    </Button>
  );
}
