import { useTranslation } from 'react-i18next';
import { ActDialog } from '../../parts/act-dialog.tsx';
import { Quoted } from '../../parts/quoted.tsx';
import { useItemAct } from '../item-data.ts';
import { type ItemDialogProps, pathOf } from './item-dialog.ts';

export function AcknowledgeDialog({ item, isOpen, onClose }: ItemDialogProps) {
  const { t } = useTranslation();
  const act = useItemAct(item.id, '/api/items/{id}/acknowledge');
  return (
    <ActDialog
      title={t('item.acknowledge.title', { code: item.code })}
      hint={t('item.acknowledge.hint', { agency: item.lead?.name })}
      isOpen={isOpen}
      onClose={onClose}
      onAct={() => act.mutateAsync({ params: pathOf(item), body: {} })}
      act={act}
      confirm={t('item.action.acknowledge')}
    >
      <Quoted text={item.content} />
    </ActDialog>
  );
}
