import { useTranslation } from 'react-i18next';
import { ActDialog } from '../../parts/act-dialog.tsx';
import { Quoted } from '../../parts/quoted.tsx';
import { useItemAct } from '../item-data.ts';
import { type ItemDialogProps, pathOf } from './item-dialog.ts';

export function RejectCompletionDialog({ item, isOpen, onClose }: ItemDialogProps) {
  const { t } = useTranslation();
  const act = useItemAct(item.id, '/api/items/{id}/reject-completion');
  return (
    <ActDialog
      title={t('item.reject.title', { code: item.code })}
      hint={t('item.reject.hint', { agency: item.lead?.name })}
      keptAs={`item/${item.id}/reject`}
      label={t('item.reject.reason')}
      isOpen={isOpen}
      onClose={onClose}
      onAct={(reason) => act.mutateAsync({ params: pathOf(item), body: { reason } })}
      act={act}
      confirm={t('item.reject.confirm')}
    >
      <Quoted text={item.evidence} />
    </ActDialog>
  );
}
