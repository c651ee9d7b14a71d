import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActDialog } from '../../parts/act-dialog.tsx';
import { AgencySelect } from '../../parts/agency-select.tsx';
import { Quoted } from '../../parts/quoted.tsx';
import { useItemAct } from '../item-data.ts';
import { type ItemDialogProps, pathOf } from './item-dialog.ts';

export function CorrectAddresseeDialog({ item, isOpen, onClose }: ItemDialogProps) {
  const { t } = useTranslation();
  const act = useItemAct(item.id, '/api/items/{id}/correct-addressee');
  const [lead, setLead] = useState<string | null>(null);
  return (
    <ActDialog
      title={t('item.correct.title', { code: item.code })}
      hint={t('item.correct.hint')}
      isOpen={isOpen}
      onClose={onClose}
      onAct={() => act.mutateAsync({ params: pathOf(item), body: { lead: lead ?? '' } })}
      act={act}
      confirm={t('item.correct.confirm')}
      isReady={lead !== null}
    >
      <Quoted text={item.returnReason} />
      <AgencySelect label={t('item.newLead')} value={lead} onChange={setLead} />
    </ActDialog>
  );
}
