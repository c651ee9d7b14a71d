import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Letter } from './letter-data.ts';
import { SignDialog } from './sign-dialog.tsx';

/** Records the number and date under which the letter was signed on paper. */
export function SignLetter({ letter }: { readonly letter: Letter }) {
  const { t } = useTranslation();
  // As it was read when the dialog opened: what comes in meanwhile is not signed unseen.
  const [read, setRead] = useState<Letter | null>(null);
  if (!letter.actions.includes('sign') && read === null) return null;
  return (
    <>
      <Button onClick={() => setRead(letter)}>{t('letter.sign')}</Button>
      {read !== null && (
        <SignDialog read={read} now={letter} onRead={setRead} onClose={() => setRead(null)} />
      )}
    </>
  );
}
