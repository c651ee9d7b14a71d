import { Button, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconUserCircle } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { refreshAll } from '../api/query-client.ts';
import { signOut, useMe } from '../api/session.ts';
import { chooseLanguage, language } from '../words/words.ts';
import classes from './account-menu.module.css';

export function AccountMenu() {
  const { t } = useTranslation();
  const { agency, username, role } = useMe();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  const menu = useId();
  const other = language() === 'vi' ? 'en' : 'vi';
  return (
    <>
      <Button
        variant="subtle"
        className={classes.language}
        lang={other}
        // What the API says in words is read anew in the other language.
        onClick={() => void chooseLanguage(other).then(refreshAll)}
      >
        {t('frame.otherLanguage')}
      </Button>
      <Button
        variant="default"
        aria-label={`${t('frame.account')}: ${agency?.name ?? username}`}
        classNames={{ section: classes.sign ?? '' }}
        popoverTarget={menu}
        leftSection={<IconUserCircle size={18} aria-hidden />}
      >
        <span className={classes.who}>{agency?.name ?? username}</span>
      </Button>
      <div id={menu} popover="auto" className={classes.menu}>
        <p className="soft small">
          {username} · {t(`frame.role.${role}`)}
        </p>
        <Button
          variant="subtle"
          justify="flex-start"
          onClick={() => setColorScheme(scheme === 'dark' ? 'light' : 'dark')}
        >
          {t(scheme === 'dark' ? 'frame.light' : 'frame.dark')}
        </Button>
        <Button variant="subtle" justify="flex-start" onClick={() => void signOut()}>
          {t('frame.signOut')}
        </Button>
      </div>
    </>
  );
}
