import { Group, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { ActDialog } from '../parts/act-dialog.tsx';
import { announce } from '../parts/announce.ts';
import { useKeptText } from '../parts/kept-text.ts';
import type { Letter } from './letter-data.ts';
import { LetterChanged } from './letter-changed.tsx';
import { today } from './today.ts';
import { DayField } from '../parts/day-field.tsx';

interface SignDialogProps {
  /** What the signer has seen. */
  readonly read: Letter;
  /** What the letter is by now. */
  readonly now: Letter;
  readonly onRead: (letter: Letter) => void;
  readonly onClose: () => void;
}

export function SignDialog({ read, now, onRead, onClose }: SignDialogProps) {
  const { t } = useTranslation();
  const signing = useAct('post', '/api/letters/{id}/sign');
  const number = useKeptText(`letter/${read.id}/number`);
  const signedOn = useKeptText(`letter/${read.id}/signed-on`, today());
  const hasChanged = now.version !== read.version && now.status === 'draft';
  const sign = async (): Promise<void> => {
    await signing.mutateAsync({
      params: { path: { id: read.id } },
      body: { number: number.text.trim(), signedOn: signedOn.text },
      version: read.version,
    });
    number.forget();
    signedOn.forget();
    announce(t('letter.signedNow'));
  };
  return (
    <ActDialog
      title={t('letter.sign')}
      hint={t('letter.signHint')}
      isOpen
      onClose={onClose}
      onAct={sign}
      act={signing}
      confirm={t('letter.sign')}
      isReady={number.text.trim() !== '' && signedOn.text !== '' && !hasChanged}
    >
      <Group grow mt="sm" align="flex-start">
        <TextInput
          label={t('letter.number')}
          placeholder="215/SNgV-HTQT"
          required
          data-autofocus
          maxLength={200}
          value={number.text}
          onChange={(event) => number.write(event.currentTarget.value)}
        />
        <DayField label={t('letter.signedOn')} required value={signedOn.text} onChange={signedOn.write} />
      </Group>
      {hasChanged && (
        <LetterChanged
          read={read}
          now={now}
          onTake={() => {
            signing.reset();
            onRead(now);
          }}
        />
      )}
    </ActDialog>
  );
}
