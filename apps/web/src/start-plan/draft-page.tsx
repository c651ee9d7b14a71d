import { type ComponentType, lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import { useAddressPart, useAddressSearch } from '../parts/address.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { ShownPage } from '../parts/shown-page.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { type Step, STEPS } from './draft/blocker-places.ts';
import { ConflictDialog } from './draft/conflict-dialog.tsx';
import { useDraft } from './draft/draft-data.ts';
import { DraftEditing, type DraftEditor, hasCode, useDraftEdits } from './draft/draft-editor.ts';
import type { Draft } from './draft/draft-fields.ts';
import { SavingLine } from './draft/saving-line.tsx';
import { StepBar } from './draft/step-bar.tsx';
import classes from './draft-page.module.css';
import { NextStep } from './draft/next-step.tsx';

/** A step is brought when it is gone to. */
const SHOWN: Readonly<Record<Step, ComponentType>> = {
  read: lazy(async () => ({ default: (await import('./read/read-step.tsx')).ReadStep })),
  names: lazy(async () => ({ default: (await import('./names/names-step.tsx')).NamesStep })),
  rules: lazy(async () => ({ default: (await import('./rules/rules-step.tsx')).RulesStep })),
  takeover: lazy(async () => ({ default: (await import('./takeover/takeover-step.tsx')).TakeoverStep })),
  preview: lazy(async () => ({ default: (await import('./preview/preview-step.tsx')).PreviewStep })),
  start: lazy(async () => ({ default: (await import('./starting/start-step.tsx')).StartStep })),
};

/** From what was read of a document to a running plan, step by step; it can be left and taken up again. */
export function DraftPage() {
  const draft = useDraft(useAddressPart('draftId'));
  return (
    <ShownPage query={draft} lines={14}>
      {(data) => <DraftShown key={data.id} draft={data} />}
    </ShownPage>
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
      <Suspense fallback={<Waiting lines={14} />}>
        <Step />
      </Suspense>
      <NextStep here={step} />
      {canEdit && (
        <SavingLine state={edits.state} undoable={edits.undoable} onUndo={(patches) => void undo(patches)} />
      )}
      <ConflictDialog draft={draft} conflict={edits.conflict} />
    </DraftEditing>
  );
}
