import { useTranslation } from 'react-i18next';
import { ActDialog } from '../../parts/act-dialog.tsx';
import { dayText } from '../../parts/days.ts';
import { Quoted } from '../../parts/quoted.tsx';
import { useItemAct } from '../item-data.ts';
import { type ItemDialogProps, pathOf } from './item-dialog.ts';

export function ConfirmCompletionDialog({ item, isOpen, onClose }: ItemDialogProps) {
  const { t } = useTranslation();
  const act = useItemAct(item.id, '/api/items/{id}/confirm-completion');
  return (
    <ActDialog
      title={t('item.confirm.title', { code: item.code })}
      hint={t('item.confirm.hint', { day: item.claimedAt === null ? '' : dayText(item.claimedAt) })}
      isOpen={isOpen}
      onClose={onClose}
      onAct={() => act.mutateAsync({ params: pathOf(item), body: {} })}
      act={act}
      confirm={t('item.action.confirm-completion')}
    >
      <Quoted text={item.evidence} />
    </ActDialog>
  );
}
