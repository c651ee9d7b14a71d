import { Button, PasswordInput, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { signIn } from '../api/session.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { chooseLanguage, language } from '../words/words.ts';
import classes from './sign-in-page.module.css';

export function SignInPage() {
  const { t } = useTranslation();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [isPending, setPending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    document.title = `${t('signIn.title')} · Phối Hợp`;
  }, [t]);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setPending(true);
    setError(await signIn(username, password).catch((failed: unknown) => failed));
    setPending(false);
  };
  const other = language() === 'vi' ? 'en' : 'vi';
  return (
    <main className={classes.place}>
      <form className={`sheet ${classes.form}`} onSubmit={(event) => void submit(event)}>
        <div className={classes.name}>
          <img src="/mark.svg" width={40} height={40} alt="" />
          <h1>Phối Hợp</h1>
        </div>
        <p className="soft">{t('signIn.about')}</p>
        <TextInput
          label={t('signIn.username')}
          autoComplete="username"
          autoCapitalize="none"
          data-autofocus
          required
          value={username}
          onChange={(event) => setUsername(event.currentTarget.value)}
        />
        <PasswordInput
          label={t('signIn.password')}
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        {error !== null && <FailureNotice error={error} />}
        <Button type="submit" size="sm" loading={isPending}>
          {t('signIn.enter')}
        </Button>
        <Button variant="subtle" lang={other} onClick={() => void chooseLanguage(other)}>
          {t('frame.otherLanguage')}
        </Button>
      </form>
    </main>
  );
}
