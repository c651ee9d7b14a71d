import { useDisclosure } from '@mantine/hooks';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Waiting } from '../parts/waiting.tsx';
import classes from './frame.module.css';
import { useKeptFocus } from './kept-focus.ts';
import { LiveBanner } from './live-banner.tsx';
import { Navigation } from './navigation.tsx';
import { TopBar } from './top-bar.tsx';

const SignInPage = lazy(async () => ({
  default: (await import('../sign-in/sign-in-page.tsx')).SignInPage,
}));

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
  if (session.data !== null) return <SignedIn />;
  return (
    <Suspense>
      <SignInPage />
    </Suspense>
  );
}

function SignedIn() {
  const { t } = useTranslation();
  const [isOpen, { toggle, close }] = useDisclosure(false);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  useEffect(close, [path, close]);
  useKeptFocus('main', path);
  return (
    <div className={classes.frame} data-menu={isOpen || undefined}>
      <a className={classes.skip} href="#main">
        {t('frame.skip')}
      </a>
      <header className={`${classes.header} no-print`}>
        <TopBar isMenuOpen={isOpen} onMenu={toggle} />
      </header>
      <nav className={`${classes.navigation} no-print`} aria-label={t('frame.navigation')}>
        <Navigation />
      </nav>
      <main id="main" tabIndex={-1} className={classes.main}>
        <LiveBanner />
        <Outlet />
      </main>
    </div>
  );
}
