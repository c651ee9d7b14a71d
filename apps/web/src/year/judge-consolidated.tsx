import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { ActDialog } from '../parts/act-dialog.tsx';
import { announce } from '../parts/announce.ts';
import { ReturnConsolidated } from './return-consolidated.tsx';
import type { Period, ReportEntry } from './year-data.ts';

interface JudgeConsolidatedProps {
  readonly period: Period;
  readonly own: readonly ReportEntry[];
}

/** The authority accepts the report, which closes the period, or returns it. */
export function JudgeConsolidated({ period, own }: JudgeConsolidatedProps) {
  const { t } = useTranslation();
  const [isOpen, { open, close }] = useDisclosure(false);
  const [isReturning, returning] = useDisclosure(false);
  const accepting = useAct('post', '/api/periods/{planId}/{key}/accept');
  const { planId, key, actions } = period;
  const accept = async (): Promise<void> => {
    await accepting.mutateAsync({ params: { path: { planId, key } }, body: {} });
    announce(t('year.whole.accepted'));
  };
  return (
    <>
      {actions.includes('return') && (
        <Button variant="default" onClick={returning.open}>
          {t('year.whole.return')}
        </Button>
      )}
      {actions.includes('accept') && <Button onClick={open}>{t('year.whole.accept')}</Button>}
      <ActDialog
        title={t('year.whole.accept')}
        hint={t('year.whole.acceptHint', { year: key })}
        isOpen={isOpen}
        onClose={close}
        onAct={accept}
        act={accepting}
        confirm={t('year.whole.accept')}
      />
      <ReturnConsolidated period={period} own={own} isOpen={isReturning} onClose={returning.close} />
    </>
  );
}
