import { Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../api/session.ts';
import type { Schema } from '../api/types.ts';
import { dayText } from '../parts/days.ts';
import type { GivenPassword } from './accounts-page.tsx';
import { ChangeOffice, RenewPassword, SwitchAccount } from './change-account.tsx';

export type Account = Schema<'Account'>;

interface AccountRowProps {
  readonly account: Account;
  readonly mayWrite: boolean;
  readonly onPassword: (given: GivenPassword) => void;
}

type Change = 'office' | 'password' | 'switch';

export function AccountRow({ account, mayWrite, onPassword }: AccountRowProps) {
  const { t } = useTranslation();
  const [change, setChange] = useState<Change | null>(null);
  const isMine = useMe().accountId === account.id;
  const { username, role, agency, createdAt, disabled } = account;
  const dialog = (own: Change) => ({ account, isOpen: change === own, onClose: () => setChange(null) });
  return (
    <tr>
      <th scope="row">{username}</th>
      <td>{t(`frame.role.${role}`)}</td>
      <td>{agency?.name ?? <span className="soft">{t('common.none')}</span>}</td>
      <td>{dayText(createdAt)}</td>
      <td>{t(disabled ? 'administration.disabled' : 'administration.enabled')}</td>
      <td>
        {mayWrite && (
          <>
            <Menu position="bottom-end">
              <Menu.Target>
                <Button variant="default" px="xs" aria-label={t('administration.changeOf', { username })}>
                  <IconDots size={16} aria-hidden />
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item onClick={() => setChange('office')}>{t('administration.changeOffice')}</Menu.Item>
                <Menu.Item onClick={() => setChange('password')}>
                  {t('administration.renewPassword')}
                </Menu.Item>
                {/* Whoever locks oneself out needs somebody else to get in again. */}
                {!isMine && (
                  <Menu.Item onClick={() => setChange('switch')}>
                    {t(disabled ? 'administration.enable' : 'administration.disable')}
                  </Menu.Item>
                )}
              </Menu.Dropdown>
            </Menu>
            <ChangeOffice {...dialog('office')} />
            <RenewPassword {...dialog('password')} onPassword={onPassword} />
            <SwitchAccount {...dialog('switch')} />
          </>
        )}
      </td>
    </tr>
  );
}
