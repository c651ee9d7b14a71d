import { Button, Menu, useMantineColorScheme, useComputedColorScheme } from '@mantine/core';
import { IconUserCircle } from '@tabler/icons-react';
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
      <Menu position="bottom-end" withArrow>
        <Menu.Target>
          <Button
            variant="default"
            aria-label={t('frame.account')}
            leftSection={<IconUserCircle size={18} aria-hidden />}
          >
            <span className={classes.who}>{agency?.name ?? username}</span>
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>
            {username} · {t(`frame.role.${role}`)}
          </Menu.Label>
          <Menu.Item onClick={() => setColorScheme(scheme === 'dark' ? 'light' : 'dark')}>
            {t(scheme === 'dark' ? 'frame.light' : 'frame.dark')}
          </Menu.Item>
          <Menu.Item onClick={() => void signOut()}>{t('frame.signOut')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
