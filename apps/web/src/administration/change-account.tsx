import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { ActDialog } from '../parts/act-dialog.tsx';
import { announce } from '../parts/announce.ts';
import { AccountFields } from './account-fields.tsx';
import type { Account } from './account-row.tsx';
import type { GivenPassword } from './accounts-page.tsx';
import { newPassword } from './new-password.ts';

interface ChangeProps {
  readonly account: Account;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

const useChange = () => useAct('patch', '/api/accounts/{id}');
const pathOf = ({ id }: Account) => ({ path: { id } });

/** What the account may do, and for whom. */
export function ChangeOffice({ account, isOpen, onClose }: ChangeProps) {
  const { t } = useTranslation();
  const change = useChange();
  const [office, setOffice] = useState({ role: account.role, agencyId: account.agency?.id ?? null });
  const onAct = async (): Promise<void> => {
    await change.mutateAsync({ params: pathOf(account), body: office });
    announce(t('administration.changed', { username: account.username }));
  };
  return (
    <ActDialog
      title={t('administration.changeOfficeOf', { username: account.username })}
      hint={t('administration.changeHint')}
      isOpen={isOpen}
      onClose={onClose}
      onAct={onAct}
      act={change}
      confirm={t('common.save')}
    >
      <AccountFields office={office} onChange={setOffice} />
    </ActDialog>
  );
}

interface RenewPasswordProps extends ChangeProps {
  readonly onPassword: (given: GivenPassword) => void;
}

/** The old password ends; the new one is shown once. */
export function RenewPassword({ account, isOpen, onClose, onPassword }: RenewPasswordProps) {
  const { t } = useTranslation();
  const change = useChange();
  const [password, setPassword] = useState(newPassword);
  const onAct = async (): Promise<void> => {
    await change.mutateAsync({ params: pathOf(account), body: { password } });
    onPassword({ username: account.username, password });
    setPassword(newPassword());
  };
  return (
    <ActDialog
      title={t('administration.renewPasswordOf', { username: account.username })}
      hint={t('administration.renewPasswordHint')}
      isOpen={isOpen}
      onClose={onClose}
      onAct={onAct}
      act={change}
      confirm={t('administration.renewPassword')}
    />
  );
}

/** An account is never removed, for what it did stays in the journal: it is shut or opened. */
export function SwitchAccount({ account, isOpen, onClose }: ChangeProps) {
  const { t } = useTranslation();
  const change = useChange();
  const { username, disabled } = account;
  const onAct = async (): Promise<void> => {
    await change.mutateAsync({ params: pathOf(account), body: { disabled: !disabled } });
    announce(t('administration.changed', { username }));
  };
  return (
    <ActDialog
      title={
        disabled ? t('administration.enableOf', { username }) : t('administration.disableOf', { username })
      }
      hint={t(disabled ? 'administration.enableHint' : 'administration.disableHint')}
      isOpen={isOpen}
      onClose={onClose}
      onAct={onAct}
      act={change}
      confirm={t(disabled ? 'administration.enable' : 'administration.disable')}
    />
  );
}
