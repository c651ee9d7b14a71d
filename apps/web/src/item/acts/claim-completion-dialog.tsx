import { useTranslation } from 'react-i18next';
import { ActDialog } from '../../parts/act-dialog.tsx';
import { useItemAct } from '../item-data.ts';
import { type ItemDialogProps, pathOf } from './item-dialog.ts';

export function ClaimCompletionDialog({ item, isOpen, onClose }: ItemDialogProps) {
  const { t } = useTranslation();
  const act = useItemAct(item.id, '/api/items/{id}/claim-completion');
  return (
    <ActDialog
      title={t('item.claim.title', { code: item.code })}
      hint={t('item.claim.hint')}
      keptAs={`item/${item.id}/claim`}
      label={t('item.claim.evidence')}
      isOpen={isOpen}
      onClose={onClose}
      onAct={(evidence) => act.mutateAsync({ params: pathOf(item), body: { evidence } })}
      act={act}
      confirm={t('item.claim.confirm')}
    />
  );
}
