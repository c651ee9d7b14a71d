import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import {
  IconBuilding,
  IconChartBar,
  IconFileText,
  IconInbox,
  IconListCheck,
  IconSettings,
  IconTable,
} from '@tabler/icons-react';
import { useMe } from '../api/session.ts';
import { numberText } from '../parts/days.ts';
import { useWaitingCounts } from '../work/use-work.ts';
import classes from './navigation.module.css';

/** What one may open follows from what one may ever do. */
const PLACES = [
  { to: '/', word: 'work', action: 'work.read', Icon: IconListCheck },
  { to: '/plans', word: 'plans', action: 'plan.read', Icon: IconTable },
  { to: '/overview', word: 'overview', action: 'plan.read', Icon: IconChartBar },
  { to: '/agency', word: 'agency', action: 'report.submit', Icon: IconBuilding },
  { to: '/letters', word: 'letters', action: 'letter.read', Icon: IconFileText },
  { to: '/inbox', word: 'inbox', action: 'inbox.read', Icon: IconInbox },
  { to: '/administration', word: 'administration', action: 'system.read', Icon: IconSettings },
] as const;

export function Navigation() {
  const { t } = useTranslation();
  const { actions } = useMe();
  const { pressing, unread } = useWaitingCounts();
  const waiting = { work: pressing, inbox: unread };
  return (
    <ul className={classes.places}>
      {PLACES.filter(({ action }) => actions.includes(action)).map(({ to, word, Icon }) => (
        <li key={to}>
          <Link
            to={to}
            className={classes.place}
            activeProps={{ className: `${classes.place} ${classes.here}`, 'aria-current': 'page' }}
            activeOptions={{ exact: to === '/' }}
          >
            <Icon size={18} stroke={1.6} aria-hidden />
            {t(`frame.${word}`)}
            {(word === 'work' || word === 'inbox') && <Waiting word={word} count={waiting[word]} />}
          </Link>
        </li>
      ))}
    </ul>
  );
}

interface WaitingProps {
  readonly word: 'work' | 'inbox';
  readonly count: number;
}

/** How much there presses. */
function Waiting({ word, count }: WaitingProps) {
  const { t } = useTranslation();
  if (count === 0) return null;
  const said = t(`frame.waiting.${word}`, { count });
  return (
    <span className={classes.waiting} title={said}>
      <span aria-hidden>{numberText(count)}</span>
      <VisuallyHidden>{said}</VisuallyHidden>
    </span>
  );
}
