import { Button } from '@mantine/core';
import { type ComponentType, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item, ItemAction as AnyAction } from '../item-data.ts';
import { AcknowledgeDialog } from './acknowledge-dialog.tsx';
import { AskContributionDialog } from './ask-contribution-dialog.tsx';
import { ChangeLeadDialog } from './change-lead-dialog.tsx';
import { ClaimCompletionDialog } from './claim-completion-dialog.tsx';
import { ConfirmCompletionDialog } from './confirm-completion-dialog.tsx';
import { CorrectAddresseeDialog } from './correct-addressee-dialog.tsx';
import type { ItemDialogProps } from './item-dialog.ts';
import { RejectCompletionDialog } from './reject-completion-dialog.tsx';
import { ReturnDialog } from './return-dialog.tsx';

/** Who looks after it within the agency is said where people are named. */
type ItemAction = Exclude<AnyAction, 'appoint'>;

const DIALOGS: Readonly<Record<ItemAction, ComponentType<ItemDialogProps>>> = {
  acknowledge: AcknowledgeDialog,
  return: ReturnDialog,
  'correct-addressee': CorrectAddresseeDialog,
  'change-lead': ChangeLeadDialog,
  'ask-contribution': AskContributionDialog,
  'claim-completion': ClaimCompletionDialog,
  'confirm-completion': ConfirmCompletionDialog,
  'reject-completion': RejectCompletionDialog,
};

/** What stands out of what may be done, the first of them that may be. */
const MAIN: Readonly<Partial<Record<NonNullable<Item['phase']>, readonly ItemAction[]>>> = {
  assigned: ['acknowledge'],
  returned: ['correct-addressee', 'change-lead'],
  'in-progress': ['claim-completion'],
  'awaiting-confirmation': ['confirm-completion'],
  'awaiting-body': ['change-lead'],
};

/** All that may be done to the item now: one act stands out, the others are quiet. */
export function ItemActs({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<ItemAction | null>(null);
  const actions = item.actions.filter((one) => one !== 'appoint');
  const main = MAIN[item.phase ?? 'assigned']?.find((one) => actions.includes(one));
  const inOrder = [...actions].sort((one, other) => Number(other === main) - Number(one === main));
  // What somebody is writing stays, also when somebody else was first: the API says so when it is sent.
  const dialogs = open === null || actions.includes(open) ? actions : [...actions, open];
  return (
    <>
      {actions.length === 0 && <span className="soft">{t('item.now.nothing')}</span>}
      {inOrder.map((action) => (
        <Button key={action} variant={action === main ? 'filled' : 'default'} onClick={() => setOpen(action)}>
          {t(`item.action.${action}`)}
        </Button>
      ))}
      {dialogs.map((action) => {
        const Dialog = DIALOGS[action];
        return <Dialog key={action} item={item} isOpen={open === action} onClose={() => setOpen(null)} />;
      })}
    </>
  );
}
