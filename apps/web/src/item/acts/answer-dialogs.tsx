import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/session.ts';
import { ActDialog } from '../../parts/act-dialog.tsx';
import { Quoted } from '../../parts/quoted.tsx';
import { type Contribution, useItemAct } from '../item-data.ts';
import type { ItemDialogProps } from './item-dialog.ts';

interface AnswerDialogProps extends ItemDialogProps {
  readonly to: Contribution;
}

const pathTo = ({ item, to }: Pick<AnswerDialogProps, 'item' | 'to'>) => ({
  path: { id: item.id, number: to.number },
});

/** The lead may write down what another body answered on paper. */
const useIsForOther = ({ from }: Contribution): boolean => useMe().agency?.id !== from.id;

export function GiveContributionDialog({ item, to, isOpen, onClose }: AnswerDialogProps) {
  const { t } = useTranslation();
  const act = useItemAct(item.id, '/api/items/{id}/contributions/{number}/give');
  const isForOther = useIsForOther(to);
  return (
    <ActDialog
      title={t('item.give.title', { code: item.code })}
      hint={isForOther ? t('item.give.forOther', { agency: to.from.name }) : t('item.give.hint')}
      keptAs={`item/${item.id}/give/${to.number}`}
      label={t('item.give.text')}
      isOpen={isOpen}
      onClose={onClose}
      onAct={(text) => act.mutateAsync({ params: pathTo({ item, to }), body: { text } })}
      act={act}
      confirm={t(isForOther ? 'item.give.confirmForOther' : 'item.give.confirm')}
    >
      <Quoted text={to.text} />
    </ActDialog>
  );
}

export function DeclineContributionDialog({ item, to, isOpen, onClose }: AnswerDialogProps) {
  const { t } = useTranslation();
  const act = useItemAct(item.id, '/api/items/{id}/contributions/{number}/decline');
  const isForOther = useIsForOther(to);
  return (
    <ActDialog
      title={t('item.decline.title', { code: item.code })}
      hint={isForOther ? t('item.decline.forOther', { agency: to.from.name }) : t('item.decline.hint')}
      keptAs={`item/${item.id}/decline/${to.number}`}
      label={t('item.decline.reason')}
      isOpen={isOpen}
      onClose={onClose}
      onAct={(reason) => act.mutateAsync({ params: pathTo({ item, to }), body: { reason } })}
      act={act}
      confirm={t('item.decline.confirm')}
    >
      <Quoted text={to.text} />
    </ActDialog>
  );
}
