import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../api/session.ts';
import { PageHead } from '../parts/page-head.tsx';
import classes from './administration-head.module.css';

const PARTS = [
  { to: '/administration', word: 'system', action: 'system.read' },
  { to: '/administration/accounts', word: 'accounts', action: 'account.read' },
  { to: '/administration/agencies', word: 'agencies', action: 'agency.write' },
  { to: '/administration/keys', word: 'keys', action: 'api-key.read' },
  { to: '/administration/calendar', word: 'calendar', action: 'calendar.read' },
] as const;

interface AdministrationHeadProps {
  readonly title: string;
  readonly above?: ReactNode;
  readonly children?: ReactNode;
}

/** Title of a part of the administration, with the way to all others. */
export function AdministrationHead({ title, above, children }: AdministrationHeadProps) {
  const { t } = useTranslation();
  const { actions } = useMe();
  return (
    <>
      <PageHead title={title} above={above ?? t('administration.title')}>
        {children}
      </PageHead>
      <nav aria-label={t('administration.parts')} className={`${classes.parts} no-print`}>
        {PARTS.filter(({ action }) => actions.includes(action)).map(({ to, word }) => (
          <Link
            key={to}
            to={to}
            className={classes.part}
            activeProps={{ className: `${classes.part} ${classes.here}`, 'aria-current': 'page' }}
            activeOptions={{ exact: to === '/administration', includeSearch: false }}
          >
            {t(`administration.part.${word}`)}
          </Link>
        ))}
      </nav>
    </>
  );
}
