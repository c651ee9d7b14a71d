import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../api/session.ts';
import { keptName } from './draft/draft-places.ts';
import { isSameDraft } from './draft/merge.ts';
import { readKept } from './draft/report-draft.ts';
import type { Report } from './entries.ts';
import classes from './report.module.css';

/** Texts that this computer keeps of a report that was sent meanwhile without them. */
export function KeptElsewhere({ report }: { readonly report: Report }) {
  const { t } = useTranslation();
  const name = keptName(useMe().accountId, report.id);
  const [kept, setKept] = useState(() => readKept(localStorage.getItem(name)));
  const sent = Object.fromEntries(
    report.entries.map(({ itemId, text, result }) => [itemId, { text: text ?? '', result: result ?? '' }]),
  );
  if (kept === null || isSameDraft(kept.entries, sent)) return null;
  const forget = (): void => {
    localStorage.removeItem(name);
    setKept(null);
  };
  return (
    <section className={`${classes.cameBack} no-print`}>
      <strong>{t('report.keptHere')}</strong>
      {report.entries.map(({ itemId, code }) => {
        const { text, result } = kept.entries[itemId] ?? { text: '', result: '' };
        return text === '' && result === '' ? null : (
          <p key={itemId} className="written">
            {code}: {text} {result}
          </p>
        );
      })}
      <Button variant="default" onClick={forget}>
        {t('report.forgetKept')}
      </Button>
    </section>
  );
}
