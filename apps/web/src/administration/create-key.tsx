import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { ActDialog } from '../parts/act-dialog.tsx';
import { type Scope, SCOPES, wordOf } from './scopes.ts';

interface CreateKeyProps {
  readonly agencyId: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onSecret: (secret: string) => void;
}

/** A new key may do no more than what is ticked; its secret is shown once. */
export function CreateKey({ agencyId, isOpen, onClose, onSecret }: CreateKeyProps) {
  const { t } = useTranslation();
  const [label, setLabel] = useState('');
  const [scopes, setScopes] = useState<Scope[]>([]);
  const create = useAct('post', '/api/api-keys');
  const onAct = async (): Promise<void> => {
    const answer = await create.mutateAsync({ body: { agencyId, label: label.trim(), scopes } });
    // Null where the answer was lost on its way and the request repeated: nobody can tell the secret any more.
    onSecret(answer?.secret ?? t('administration.secretLost'));
    setLabel('');
    setScopes([]);
  };
  return (
    <ActDialog
      title={t('administration.createKey')}
      hint={t('administration.createKeyHint')}
      isOpen={isOpen}
      onClose={onClose}
      onAct={onAct}
      act={create}
      confirm={t('administration.createKey')}
      isReady={scopes.length > 0}
    >
      <TextInput
        mt="sm"
        label={t('administration.keyLabel')}
        description={t('administration.keyLabelHint')}
        maxLength={200}
        data-autofocus
        value={label}
        onChange={(event) => setLabel(event.currentTarget.value)}
      />
      <Checkbox.Group
        mt="sm"
        label={t('administration.scopes')}
        value={scopes}
        onChange={(next) => setScopes(next)}
      >
        {SCOPES.map((scope) => (
          <Checkbox
            key={scope}
            mt="xs"
            size="sm"
            value={scope}
            label={scope}
            description={t(`administration.scopeHint.${wordOf(scope)}`)}
          />
        ))}
      </Checkbox.Group>
    </ActDialog>
  );
}
