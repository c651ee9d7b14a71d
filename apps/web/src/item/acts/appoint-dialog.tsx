import { Group, Select } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { act } from '../../api/act.ts';
import { api } from '../../api/client.ts';
import { refreshAll } from '../../api/query-client.ts';
import type { Schema } from '../../api/types.ts';
import { ActDialog } from '../../parts/act-dialog.tsx';
import { announce } from '../../parts/announce.ts';
import { showItem } from '../item-data.ts';
import { DayField } from '../../parts/day-field.tsx';

interface AppointDialogProps {
  readonly item: Pick<Schema<'ItemSummary'>, 'id' | 'code' | 'content' | 'responsible'>;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Somebody who stands in for a time; without an account nobody does. */
interface Substitution {
  readonly account: string | null;
  readonly from: string;
  readonly until: string;
}

function substitutionOf({ responsible }: AppointDialogProps['item']): Substitution {
  const substitute = responsible?.substitute ?? null;
  return {
    account: substitute?.account.id ?? null,
    from: substitute?.from ?? '',
    until: substitute?.until ?? '',
  };
}

/** Who of the agency looks after the item, and who for a time instead. */
export function AppointDialog({ item, isOpen, onClose }: AppointDialogProps) {
  const { t } = useTranslation();
  const [responsible, setResponsible] = useState(item.responsible?.account.id ?? null);
  const [instead, setInstead] = useState(() => substitutionOf(item));
  const accounts = api.useQuery('get', '/api/agency/accounts', {}, { enabled: isOpen });
  const people = (accounts.data?.items ?? []).map(({ id, username }) => ({ value: id, label: username }));
  const isWhole = instead.account === null || (responsible !== null && instead.from !== '');
  const appoint = useMutation({
    mutationFn: async () => {
      const { account, from, until } = instead;
      const substitute =
        account === null || responsible === null
          ? null
          : { account, from, until: until === '' ? null : until };
      const body = { responsible, substitute };
      showItem(
        item.id,
        await act('put', '/api/items/{id}/appointment', { params: { path: { id: item.id } }, body }),
      );
      announce(t('common.done'));
    },
    onSettled: () => void refreshAll(),
  });
  return (
    <ActDialog
      title={t('item.appoint.title', { code: item.code })}
      hint={t('item.appoint.hint')}
      isOpen={isOpen}
      onClose={onClose}
      onAct={() => appoint.mutateAsync()}
      act={appoint}
      confirm={t('item.appoint.confirm')}
      isReady={isWhole}
    >
      <Select
        label={t('item.appoint.responsible')}
        placeholder={t('item.appoint.nobody')}
        data={people}
        value={responsible}
        onChange={setResponsible}
        clearable
        mt="sm"
      />
      <Select
        label={t('item.appoint.substitute')}
        placeholder={t('item.appoint.noSubstitute')}
        data={people.filter(({ value }) => value !== responsible)}
        value={instead.account}
        onChange={(account) => setInstead({ ...instead, account })}
        clearable
        mt="sm"
      />
      {instead.account !== null && (
        <Group grow mt="sm">
          <DayField
            label={t('item.appoint.from')}
            required
            value={instead.from}
            onChange={(day) => setInstead({ ...instead, from: day })}
          />
          <DayField
            label={t('item.appoint.until')}
            value={instead.until}
            onChange={(day) => setInstead({ ...instead, until: day })}
          />
        </Group>
      )}
    </ActDialog>
  );
}
