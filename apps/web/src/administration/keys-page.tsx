import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { useMe } from '../api/session.ts';
import { useAddressSearch } from '../parts/address.ts';
import { AgencySelect } from '../parts/agency-select.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { Shown } from '../parts/shown.tsx';
import { AdministrationHead } from './administration-head.tsx';
import { CreateKey } from './create-key.tsx';
import { KeyTable } from './key-table.tsx';
import classes from './filters.module.css';
import { ShownOnce } from './shown-once.tsx';

/** With which other systems of an agency act for it. */
export function KeysPage() {
  const { t } = useTranslation();
  const [{ agency = '' }, change] = useAddressSearch();
  const mayWrite = useMe().actions.includes('api-key.write');
  const [isCreating, creating] = useDisclosure(false);
  const [secret, setSecret] = useState<string | null>(null);
  return (
    <>
      <AdministrationHead title={t('administration.part.keys')}>
        {mayWrite && agency !== '' && (
          <Button onClick={creating.open}>{t('administration.createKey')}</Button>
        )}
      </AdministrationHead>
      <p className="soft">{t('administration.keysHint')}</p>
      <div className={classes.filters}>
        <AgencySelect
          label={t('administration.keysOf')}
          value={agency === '' ? null : agency}
          onChange={(next) => change({ agency: next ?? '' })}
        />
      </div>
      {agency === '' ? (
        <div className="sheet">
          <EmptyState title={t('administration.chooseKeysOf')} hint={t('administration.chooseKeysOfHint')} />
        </div>
      ) : (
        <KeysOf agencyId={agency} mayWrite={mayWrite} />
      )}
      {mayWrite && agency !== '' && (
        <CreateKey agencyId={agency} isOpen={isCreating} onClose={creating.close} onSecret={setSecret} />
      )}
      <ShownOnce
        title={t('administration.secretTitle')}
        of={t('administration.secretOf')}
        secret={secret}
        onSaved={() => setSecret(null)}
      />
    </>
  );
}

function KeysOf({ agencyId, mayWrite }: { readonly agencyId: string; readonly mayWrite: boolean }) {
  const { t } = useTranslation();
  const keys = api.useQuery('get', '/api/api-keys', { params: { query: { agency: agencyId } } });
  return (
    <Shown query={keys}>
      {({ items }) =>
        items.length === 0 ? (
          <div className="sheet">
            <EmptyState title={t('administration.noKeys')} hint={t('administration.noKeysHint')} />
          </div>
        ) : (
          <KeyTable keys={items} mayWrite={mayWrite} />
        )
      }
    </Shown>
  );
}
