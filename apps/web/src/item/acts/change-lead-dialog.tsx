import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActDialog } from '../../parts/act-dialog.tsx';
import { AgencySelect } from '../../parts/agency-select.tsx';
import { useKeptText } from '../../parts/kept-text.ts';
import { Quoted } from '../../parts/quoted.tsx';
import { useItemAct } from '../item-data.ts';
import { type ItemDialogProps, pathOf } from './item-dialog.ts';
import { DayField } from '../../parts/day-field.tsx';

export function ChangeLeadDialog({ item, isOpen, onClose }: ItemDialogProps) {
  const { t } = useTranslation();
  const act = useItemAct(item.id, '/api/items/{id}/change-lead');
  const [lead, setLead] = useState<string | null>(null);
  const number = useKeptText(`item/${item.id}/change-lead`);
  const [date, setDate] = useState('');
  const change = async (): Promise<void> => {
    const document = { number: number.text.trim(), date };
    await act.mutateAsync({ params: pathOf(item), body: { lead: lead ?? '', document } });
    number.forget();
  };
  return (
    <ActDialog
      title={t('item.changeLead.title', { code: item.code })}
      hint={t('item.changeLead.hint')}
      isOpen={isOpen}
      onClose={onClose}
      onAct={change}
      act={act}
      confirm={t('item.changeLead.confirm')}
      isReady={lead !== null && number.text.trim() !== '' && date !== ''}
    >
      <Quoted text={item.returnReason} />
      <AgencySelect
        label={t('item.newLead')}
        value={lead}
        onChange={setLead}
        first={{ heading: t('item.ask.ofThisItem'), agencies: [...item.coLeads, ...item.coordinating] }}
      />
      <TextInput
        label={t('item.changeLead.number')}
        placeholder="1234/QĐ-UBND"
        required
        mt="sm"
        maxLength={500}
        value={number.text}
        onChange={(event) => number.write(event.currentTarget.value)}
      />
      <DayField label={t('item.changeLead.date')} required mt="sm" value={date} onChange={setDate} />
    </ActDialog>
  );
}
