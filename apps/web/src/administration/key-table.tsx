import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import type { Schema } from '../api/types.ts';
import { ActDialog } from '../parts/act-dialog.tsx';
import { announce } from '../parts/announce.ts';
import { momentText } from '../parts/days.ts';
import classes from './key-table.module.css';
import wide from './wide-table.module.css';

type ApiKey = Schema<'ApiKey'>;

interface KeyTableProps {
  readonly keys: readonly ApiKey[];
  readonly mayWrite: boolean;
}

export function KeyTable({ keys, mayWrite }: KeyTableProps) {
  const { t } = useTranslation();
  return (
    <div className="wide">
      <table className={`list ${wide.table}`}>
        <thead>
          <tr>
            <th scope="col">{t('administration.keyLabel')}</th>
            <th scope="col">{t('administration.keyPrefix')}</th>
            <th scope="col">{t('administration.scopes')}</th>
            <th scope="col">{t('administration.lastUsed')}</th>
            <th scope="col">{t('administration.state')}</th>
            <th scope="col">{t('administration.act')}</th>
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => (
            <KeyRow key={key.id} apiKey={key} mayWrite={mayWrite} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface KeyRowProps {
  readonly apiKey: ApiKey;
  readonly mayWrite: boolean;
}

function KeyRow({ apiKey, mayWrite }: KeyRowProps) {
  const { t } = useTranslation();
  const [isRevoking, revoking] = useDisclosure(false);
  const revoke = useAct('delete', '/api/api-keys/{id}');
  const { id, label, prefix, scopes, lastUsedAt, revokedAt } = apiKey;
  const name = label === '' ? prefix : label;
  const onAct = async (): Promise<void> => {
    await revoke.mutateAsync({ params: { path: { id } } });
    announce(t('administration.revokedKey', { name }));
  };
  return (
    <tr className={revokedAt === null ? undefined : classes.revoked}>
      <th scope="row">{name}</th>
      <td>
        <code>{prefix}…</code>
      </td>
      <td>{scopes.join(', ')}</td>
      <td>{lastUsedAt === null ? t('administration.neverUsed') : momentText(lastUsedAt)}</td>
      <td>
        {revokedAt === null
          ? t('administration.valid')
          : t('administration.revokedAt', { at: momentText(revokedAt) })}
      </td>
      <td>
        {mayWrite && revokedAt === null && (
          <>
            <Button
              variant="default"
              onClick={revoking.open}
              aria-label={t('administration.revokeOne', { name })}
            >
              {t('administration.revoke')}
            </Button>
            <ActDialog
              title={t('administration.revokeOne', { name })}
              hint={t('administration.revokeHint')}
              isOpen={isRevoking}
              onClose={revoking.close}
              onAct={onAct}
              act={revoke}
              confirm={t('administration.revoke')}
            />
          </>
        )}
      </td>
    </tr>
  );
}
