import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { useMe } from '../api/session.ts';
import { useAddressSearch } from '../parts/address.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { plainly } from '../parts/plainly.ts';
import { Shown } from '../parts/shown.tsx';
import { AccountRow, type Account } from './account-row.tsx';
import { AdministrationHead } from './administration-head.tsx';
import { CreateAccount } from './create-account.tsx';
import classes from './filters.module.css';
import { ROLES } from './roles.ts';
import { ShownOnce } from './shown-once.tsx';
import wide from './wide-table.module.css';

export interface GivenPassword {
  readonly username: string;
  readonly password: string;
}

/** Who may sign in, and for which agency. */
export function AccountsPage() {
  const { t } = useTranslation();
  const mayWrite = useMe().actions.includes('account.write');
  const accounts = api.useQuery('get', '/api/accounts');
  const [{ q = '', role }, change] = useAddressSearch();
  const [isCreating, creating] = useDisclosure(false);
  const [given, setGiven] = useState<GivenPassword | null>(null);
  const fits = (account: Account): boolean =>
    (role === undefined || account.role === role) &&
    plainly(`${account.username} ${account.agency?.name ?? ''}`).includes(plainly(q));
  return (
    <>
      <AdministrationHead title={t('administration.part.accounts')}>
        {mayWrite && <Button onClick={creating.open}>{t('administration.createAccount')}</Button>}
      </AdministrationHead>
      <div className={classes.filters}>
        <TextInput
          size="xs"
          aria-label={t('administration.findAccount')}
          placeholder={t('administration.findAccount')}
          value={q}
          onChange={(event) => change({ q: event.currentTarget.value })}
        />
        <NativeSelect
          size="xs"
          aria-label={t('administration.role')}
          value={role ?? ''}
          onChange={(event) => change({ role: event.currentTarget.value })}
          data={[
            { value: '', label: t('administration.everyRole') },
            ...ROLES.map((one) => ({ value: one, label: t(`frame.role.${one}`) })),
          ]}
        />
      </div>
      <Shown query={accounts}>
        {({ items }) => (
          <AccountTable accounts={items.filter(fits)} mayWrite={mayWrite} onPassword={setGiven} />
        )}
      </Shown>
      {mayWrite && <CreateAccount isOpen={isCreating} onClose={creating.close} onPassword={setGiven} />}
      <ShownOnce
        title={t('administration.passwordTitle')}
        of={t('administration.passwordOf', { username: given?.username ?? '' })}
        secret={given?.password ?? null}
        onSaved={() => setGiven(null)}
      />
    </>
  );
}

interface AccountTableProps {
  readonly accounts: readonly Account[];
  readonly mayWrite: boolean;
  readonly onPassword: (given: GivenPassword) => void;
}

function AccountTable({ accounts, mayWrite, onPassword }: AccountTableProps) {
  const { t } = useTranslation();
  if (accounts.length === 0)
    return (
      <div className="sheet">
        <EmptyState title={t('administration.noAccounts')} hint={t('administration.noAccountsHint')} />
      </div>
    );
  return (
    <div className="wide">
      <table className={`list ${wide.table}`}>
        <thead>
          <tr>
            <th scope="col">{t('administration.username')}</th>
            <th scope="col">{t('administration.role')}</th>
            <th scope="col">{t('administration.agency')}</th>
            <th scope="col">{t('administration.createdAt')}</th>
            <th scope="col">{t('administration.state')}</th>
            <th scope="col">{t('administration.act')}</th>
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => (
            <AccountRow key={account.id} account={account} mayWrite={mayWrite} onPassword={onPassword} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
