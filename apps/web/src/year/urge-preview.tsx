import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { Shown } from '../parts/shown.tsx';
import type { AgencyRow } from './agency-rows.ts';
import classes from './urging.module.css';
import type { Urged } from './use-urging.ts';

interface UrgePreviewProps {
  readonly row: AgencyRow;
  readonly isOpen: boolean;
  readonly result: Urged | undefined;
}

/** The letter to one agency as it would be drafted, and whether it was. */
export function UrgePreview({ row: { agency, reportId }, isOpen, result }: UrgePreviewProps) {
  return (
    <li>
      <details open={isOpen}>
        <summary>
          <strong>{agency.name}</strong>
          {result !== undefined && <Outcome of={result} />}
        </summary>
        {reportId !== null && result === undefined && <LetterText reportId={reportId} />}
      </details>
      {result?.isDone === false && <p className={classes.failed}>{result.failure.detail}</p>}
    </li>
  );
}

function LetterText({ reportId }: { readonly reportId: string }) {
  const request = { params: { path: { id: reportId } } };
  // Stays what was read while the dialog is open: once an agency is urged there is nothing to preview.
  const asRead = { meta: { fixed: true } };
  const urging = api.useQuery('get', '/api/reports/{id}/urging', request, asRead);
  return (
    <Shown query={urging} lines={4}>
      {({ text }) => (
        <p className={`written ${classes.letter}`} lang="vi">
          {text}
        </p>
      )}
    </Shown>
  );
}

function Outcome({ of }: { readonly of: Urged }) {
  const { t } = useTranslation();
  return (
    <span className={classes.outcome} data-done={of.isDone}>
      {of.isDone ? `✔ ${t('year.urging.done')}` : `✖ ${of.failure.title}`}
    </span>
  );
}
