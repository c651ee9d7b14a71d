import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import { useAddressPart, useAddressSearch } from '../parts/address.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Shown } from '../parts/shown.tsx';
import { type Step, STEPS } from './draft/blocker-places.ts';
import { ConflictDialog } from './draft/conflict-dialog.tsx';
import { useDraft } from './draft/draft-data.ts';
import { DraftEditing, type DraftEditor, hasCode, useDraftEdits } from './draft/draft-editor.ts';
import type { Draft } from './draft/draft-fields.ts';
import { SavingLine } from './draft/saving-line.tsx';
import { StepBar } from './draft/step-bar.tsx';
import classes from './draft-page.module.css';
import { NextStep } from './draft/next-step.tsx';
import { NamesStep } from './names/names-step.tsx';
import { PreviewStep } from './preview/preview-step.tsx';
import { ReadStep } from './read/read-step.tsx';
import { RulesStep } from './rules/rules-step.tsx';
import { StartStep } from './starting/start-step.tsx';
import { TakeoverStep } from './takeover/takeover-step.tsx';

const SHOWN: Readonly<Record<Step, () => React.ReactNode>> = {
  read: ReadStep,
  names: NamesStep,
  rules: RulesStep,
  takeover: TakeoverStep,
  preview: PreviewStep,
  start: StartStep,
};

/** From what was read of a document to a running plan, step by step; it can be left and taken up again. */
export function DraftPage() {
  const draft = useDraft(useAddressPart('draftId'));
  return (
    <Shown query={draft} lines={14}>
      {(data) => <DraftShown key={data.id} draft={data} />}
    </Shown>
  );
}

function DraftShown({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation();
  const [{ step: asked }] = useAddressSearch();
  const { edits, save, send, undo } = useDraftEdits(draft);
  const { error } = edits;
  const canEdit = draft.actions.includes('edit');
  const editor = useMemo(
    (): DraftEditor => ({ draft, canEdit, save, send, error }),
    [draft, canEdit, save, send, error],
  );
  const step = STEPS.find((one) => one === asked) ?? (draft.status === 'open' ? 'read' : 'start');
  const Step = SHOWN[step];
  return (
    <DraftEditing value={editor}>
      <PageHead
        title={draft.facts.number ?? draft.facts.subject ?? t('start.draft.unnamed')}
        above={<Link to="/plans/new">{t('start.upload.title')}</Link>}
      >
        {!canEdit && <span className="soft">{t(`start.draft.readOnly.${draft.status}`)}</span>}
      </PageHead>
      {draft.facts.number !== null && draft.facts.subject !== null && (
        <p className={`${classes.subject} soft`}>{draft.facts.subject}</p>
      )}
      {/* What the words of a field state wrongly is told at the field. */}
      {error !== null && !hasCode(error, 'body-invalid') && (
        <FailureNotice error={error} onRepeat={edits.again ?? undefined} />
      )}
      <StepBar draft={draft} here={step} />
      <Step />
      <NextStep here={step} />
      {canEdit && (
        <SavingLine state={edits.state} undoable={edits.undoable} onUndo={(patches) => void undo(patches)} />
      )}
      <ConflictDialog draft={draft} conflict={edits.conflict} />
    </DraftEditing>
  );
}
