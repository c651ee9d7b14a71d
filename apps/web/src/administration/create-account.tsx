import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { ActDialog } from '../parts/act-dialog.tsx';
import { AccountFields } from './account-fields.tsx';
import type { GivenPassword } from './accounts-page.tsx';
import { newPassword } from './new-password.ts';

interface CreateAccountProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onPassword: (given: GivenPassword) => void;
}

const NOTHING = { role: 'officer', agencyId: null } as const;

/** A new account gets a password that is shown once. */
export function CreateAccount({ isOpen, onClose, onPassword }: CreateAccountProps) {
  const { t } = useTranslation();
  const [username, setUsername] = useState('');
  const [office, setOffice] = useState<Parameters<typeof AccountFields>[0]['office']>(NOTHING);
  const [password, setPassword] = useState(newPassword);
  const create = useAct('post', '/api/accounts');
  const onAct = async (): Promise<void> => {
    await create.mutateAsync({ body: { username, password, ...office } });
    onPassword({ username: username.trim().toLowerCase(), password });
    setUsername('');
    setOffice(NOTHING);
    setPassword(newPassword());
  };
  return (
    <ActDialog
      title={t('administration.createAccount')}
      hint={t('administration.createAccountHint')}
      isOpen={isOpen}
      onClose={onClose}
      onAct={onAct}
      act={create}
      confirm={t('administration.createAccount')}
      isReady={username.trim().length > 1}
    >
      <TextInput
        label={t('administration.username')}
        description={t('administration.usernameHint')}
        required
        mt="sm"
        autoComplete="off"
        autoCapitalize="none"
        maxLength={99}
        pattern="\s*[A-Za-z0-9][A-Za-z0-9._\-]+\s*"
        data-autofocus
        value={username}
        onChange={(event) => setUsername(event.currentTarget.value)}
      />
      <AccountFields office={office} onChange={setOffice} />
    </ActDialog>
  );
}
