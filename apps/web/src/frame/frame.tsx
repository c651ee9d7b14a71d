import { AppShell } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { SignInPage } from '../sign-in/sign-in-page.tsx';
import classes from './frame.module.css';
import { useKeptFocus } from './kept-focus.ts';
import { LiveBanner } from './live-banner.tsx';
import { Navigation } from './navigation.tsx';
import { TopBar } from './top-bar.tsx';

/** Round every page: who is signed in, where one can go, and whether what is shown is still true. */
export function Frame() {
  const session = useSession();
  if (session.data === undefined) {
    return (
      <main className={classes.alone}>
        {session.error === null ? (
          <Waiting />
        ) : (
          <FailureNotice error={session.error} onRepeat={() => void session.refetch()} />
        )}
      </main>
    );
  }
  return session.data === null ? <SignInPage /> : <SignedIn />;
}

function SignedIn() {
  const { t } = useTranslation();
  const [isOpen, { toggle, close }] = useDisclosure(false);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  useEffect(close, [path, close]);
  useKeptFocus('main', path);
  return (
    <AppShell
      header={{ height: 48 }}
      navbar={{ width: 208, breakpoint: 'sm', collapsed: { mobile: !isOpen } }}
      padding="md"
      transitionDuration={0}
    >
      <a className={classes.skip} href="#main">
        {t('frame.skip')}
      </a>
      <AppShell.Header className={`${classes.header} no-print`}>
        <TopBar isMenuOpen={isOpen} onMenu={toggle} />
      </AppShell.Header>
      <AppShell.Navbar className={`${classes.navbar} no-print`} aria-label={t('frame.navigation')}>
        <Navigation />
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1} className={classes.main}>
        <LiveBanner />
        <Outlet />
      </AppShell.Main>
    </AppShell>
  );
}
