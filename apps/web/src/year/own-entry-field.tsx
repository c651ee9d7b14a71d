import { useTranslation } from 'react-i18next';
import type { ReportDraft } from '../report/draft/report-draft.ts';
import classes from './consolidated.module.css';
import { DraftField } from './draft-field.tsx';
import type { ReportEntry } from './year-data.ts';

interface OwnEntryFieldProps {
  readonly draft: ReportDraft;
  readonly entry: ReportEntry;
}

/** What the focal agency reports of an item that it leads itself. */
export function OwnEntryField({ draft, entry }: OwnEntryFieldProps) {
  const { t } = useTranslation();
  const { itemId, code, content, status, returnReason } = entry;
  return (
    <fieldset className={classes.own}>
      <legend>
        <strong>{code}</strong> {content}
      </legend>
      {status === 'returned' && returnReason !== null && (
        <p className={classes.returned}>
          <strong>{t('year.whole.returned')}</strong> {returnReason}
        </p>
      )}
      <DraftField draft={draft} id={itemId} field="text" label={t('year.whole.text')} />
      <DraftField
        draft={draft}
        id={itemId}
        field="result"
        label={t('year.whole.result')}
        rows={1}
        longest={2_000}
      />
    </fieldset>
  );
}
