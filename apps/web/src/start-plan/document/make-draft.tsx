import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../api/act.ts';
import { useMe } from '../../api/session.ts';
import type { Schema } from '../../api/types.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import classes from './documents.module.css';

/** What was found in a document, the drafts and plans that came of it, and the way to a draft. */
export function MakeDraft({ document }: { readonly document: Schema<'Document'> }) {
  const { t } = useTranslation();
  const { actions } = useMe();
  const navigate = useNavigate();
  const make = useAct('post', '/api/drafts');
  const { id, fileName, itemCount, questionCount, drafts } = document;
  const begin = async (): Promise<void> => {
    const draft = await make.mutateAsync({ body: { documentId: id } });
    if (draft !== undefined) await navigate({ to: '/drafts/$draftId', params: { draftId: draft.id } });
  };
  return (
    <>
      <h2>{t('start.document.read')}</h2>
      <p>
        {t('start.document.found', { items: itemCount ?? 0, questions: questionCount ?? 0 })}{' '}
        <a href={`/api/documents/${id}/content`} {...(fileName === null ? {} : { download: fileName })}>
          {t('start.document.original')}
        </a>
      </p>
      {drafts.length > 0 && <DraftsOf drafts={drafts} />}
      {make.error !== null && <FailureNotice error={make.error} />}
      {actions.includes('draft.write') && (
        <Button
          size="sm"
          variant={drafts.length > 0 ? 'default' : 'filled'}
          loading={make.isPending}
          onClick={() => void begin().catch(() => undefined)}
        >
          {t(drafts.length > 0 ? 'start.document.draftAgain' : 'start.document.draft')}
        </Button>
      )}
    </>
  );
}

function DraftsOf({ drafts }: Pick<Schema<'Document'>, 'drafts'>) {
  const { t } = useTranslation();
  return (
    <ul className={classes.drafts}>
      {drafts.map(({ id, planId }) => (
        <li key={id}>
          {planId === null ? (
            <Link to="/drafts/$draftId" params={{ draftId: id }} className={classes.go}>
              {t('start.document.toDraft')}
            </Link>
          ) : (
            <Link to="/plans/$planId" params={{ planId }} className={classes.go}>
              {t('start.document.toPlan')}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
