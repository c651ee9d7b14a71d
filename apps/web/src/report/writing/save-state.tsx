import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../api/failure.ts';
import { momentText } from '../../parts/days.ts';
import type { ReportDraft } from '../draft/report-draft.ts';
import { useDraft } from '../draft/use-report-draft.ts';
import classes from './writing.module.css';

/** Whether what is written is where it belongs. */
export function SaveState({ draft }: { readonly draft: ReportDraft }) {
  const { t } = useTranslation();
  const { state, savedAt, failure } = useDraft(draft, (view) => view);
  const isTrouble = state === 'kept' || state === 'refused' || state === 'conflict';
  const at = savedAt === null ? '' : momentText(new Date(savedAt).toISOString()).slice(-5);
  return (
    <div className={classes.saveState} data-trouble={isTrouble}>
      <span role="status">
        {state === 'saved' && savedAt !== null ? t('report.savedAt', { at }) : t(`report.state.${state}`)}
        {state === 'refused' && ` ${failureOf(failure).title}. ${failureOf(failure).detail}`}
      </span>
      {(state === 'kept' || state === 'refused') && (
        <Button variant="default" onClick={() => void draft.saveNow()}>
          {t('report.saveNow')}
        </Button>
      )}
    </div>
  );
}
