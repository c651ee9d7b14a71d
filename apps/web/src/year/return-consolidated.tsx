import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { ActDialog } from '../parts/act-dialog.tsx';
import { announce } from '../parts/announce.ts';
import { useKeptText } from '../parts/kept-text.ts';
import classes from './consolidated.module.css';
import type { Period, ReportEntry } from './year-data.ts';

interface ReturnConsolidatedProps {
  readonly period: Period;
  readonly own: readonly ReportEntry[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

type Reasons = Readonly<Record<string, string>>;
const read = (kept: string): Reasons => (kept === '' ? {} : (JSON.parse(kept) as Reasons));

/** Returns the report with a reason, and with one for each entry of the focal agency that is to be written anew. */
export function ReturnConsolidated({ period, own, isOpen, onClose }: ReturnConsolidatedProps) {
  const { t } = useTranslation();
  const { planId, key } = period;
  const returning = useAct('post', '/api/periods/{planId}/{key}/return');
  const kept = useKeptText(`period/${planId}/${key}/return-entries`);
  const reasons = read(kept.text);
  const send = async (reason: string): Promise<void> => {
    const entries = own.flatMap(({ itemId }) => {
      const why = (reasons[itemId] ?? '').trim();
      return why === '' ? [] : [{ itemId, reason: why }];
    });
    await returning.mutateAsync({ params: { path: { planId, key } }, body: { reason, entries } });
    kept.forget();
    announce(t('year.whole.returnedNow'));
  };
  return (
    <ActDialog
      title={t('year.whole.return')}
      hint={t('year.whole.returnHint')}
      keptAs={`period/${planId}/${key}/return`}
      label={t('year.whole.returnReason')}
      isOpen={isOpen}
      onClose={onClose}
      onAct={send}
      act={returning}
      confirm={t('year.whole.return')}
    >
      {own.length > 0 && (
        <details className={classes.reasons} open={kept.isKept}>
          <summary>{t('year.whole.returnEntries')}</summary>
          {own.map(({ itemId, code, content }) => (
            <Textarea
              key={itemId}
              label={`${code} ${content}`}
              placeholder={t('year.whole.returnEntryHint')}
              minRows={1}
              mt="xs"
              maxLength={20_000}
              value={reasons[itemId] ?? ''}
              onChange={(event) =>
                kept.write(JSON.stringify({ ...reasons, [itemId]: event.currentTarget.value }))
              }
            />
          ))}
        </details>
      )}
    </ActDialog>
  );
}
