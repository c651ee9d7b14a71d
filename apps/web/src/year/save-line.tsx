import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../parts/failure-notice.tsx';
import type { ReportDraft } from '../report/draft/report-draft.ts';
import { useDraft } from '../report/draft/use-report-draft.ts';

/** Whether the server has what was written. */
export function SaveLine({ draft }: { readonly draft: ReportDraft }) {
  const { t } = useTranslation();
  const state = useDraft(draft, (view) => view.state);
  const failure = useDraft(draft, (view) => view.failure);
  return (
    <>
      <p className="soft small" role="status">
        {t(`year.whole.save.${state}`)}
      </p>
      {state === 'refused' && <FailureNotice error={failure} onRepeat={() => void draft.saveNow()} />}
    </>
  );
}
