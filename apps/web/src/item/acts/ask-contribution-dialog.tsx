import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActDialog } from '../../parts/act-dialog.tsx';
import { AgencySelect } from '../../parts/agency-select.tsx';
import { useItemAct } from '../item-data.ts';
import { type ItemDialogProps, pathOf } from './item-dialog.ts';

export function AskContributionDialog({ item, isOpen, onClose }: ItemDialogProps) {
  const { t } = useTranslation();
  const act = useItemAct(item.id, '/api/items/{id}/contributions');
  const [from, setFrom] = useState<string | null>(null);
  return (
    <ActDialog
      title={t('item.ask.title', { code: item.code })}
      hint={t('item.ask.hint')}
      keptAs={`item/${item.id}/ask`}
      label={t('item.ask.text')}
      isOpen={isOpen}
      onClose={onClose}
      onAct={(text) => act.mutateAsync({ params: pathOf(item), body: { from: from ?? '', text } })}
      act={act}
      confirm={t('item.ask.confirm')}
      isReady={from !== null}
    >
      <AgencySelect
        label={t('item.ask.from')}
        value={from}
        onChange={setFrom}
        first={{ heading: t('item.ask.ofThisItem'), agencies: [...item.coordinating, ...item.coLeads] }}
        without={item.lead === null ? [] : [item.lead.id]}
      />
    </ActDialog>
  );
}
