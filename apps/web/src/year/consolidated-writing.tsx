import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/types.ts';
import { LeaveWarning } from '../parts/leave-warning.tsx';
import { Shown } from '../parts/shown.tsx';
import { useDraft } from '../report/draft/use-report-draft.ts';
import { ConsolidatedLayout } from './consolidated-layout.tsx';
import { completenessOf, wholeReport } from './consolidated-parts.ts';
import { COVERING, useServerDraft } from './consolidated-places.ts';
import { DraftField } from './draft-field.tsx';
import { OwnEntryField } from './own-entry-field.tsx';
import { SaveLine } from './save-line.tsx';
import { SubmitConsolidated } from './submit-consolidated.tsx';
import { useConsolidatedDraft } from './use-consolidated-draft.ts';
import type { Period } from './year-data.ts';

/** The focal agency writes its part; what the agencies sent stands below, as it came. */
export function ConsolidatedWriting({ period }: { readonly period: Period }) {
  const server = useServerDraft(period);
  return (
    <Shown query={server} lines={12}>
      {(given) => <Writing period={period} given={given} />}
    </Shown>
  );
}

interface WritingProps {
  readonly period: Period;
  readonly given: Schema<'PeriodDraft'>;
}

function Writing({ period, given }: WritingProps) {
  const { t } = useTranslation();
  const draft = useConsolidatedDraft(period, given);
  const entries = useDraft(draft, (view) => view.entries);
  const state = useDraft(draft, (view) => view.state);
  const covering = entries[COVERING]?.text ?? '';
  const isWritten = (itemId: string): boolean => (entries[itemId]?.text ?? '').trim() !== '';
  const { own } = wholeReport(period);
  return (
    <ConsolidatedLayout
      period={period}
      covering={covering}
      own={own.map((entry) => ({ ...entry, ...entries[entry.itemId] }))}
      completeness={completenessOf(period, covering, isWritten)}
      state={<SaveLine draft={draft} />}
      acts={<SubmitConsolidated period={period} draft={draft} />}
    >
      <LeaveWarning when={state === 'kept' || state === 'conflict' || state === 'refused'} />
      <section className="sheet" id="covering">
        <DraftField
          draft={draft}
          id={COVERING}
          field="text"
          label={t('year.whole.covering')}
          hint={t('year.whole.coveringHint')}
          rows={4}
          longest={50_000}
        />
      </section>
      {own.length > 0 && (
        <section className="sheet" id="own">
          <h3>{t('year.whole.own')}</h3>
          {own.map((entry) => (
            <OwnEntryField key={entry.itemId} draft={draft} entry={entry} />
          ))}
        </section>
      )}
    </ConsolidatedLayout>
  );
}
