import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { TIMELINESS_SIGN } from '../parts/marks.tsx';
import type { Plan } from './plan-data.ts';
import classes from './plans-page.module.css';

type Count = Plan['counts'][number];
const PHASES: readonly Count['phase'][] = [
  null,
  'awaiting-body',
  'assigned',
  'returned',
  'in-progress',
  'awaiting-confirmation',
  'suspended',
  'completed',
  'cancelled',
];

interface PhaseStripProps {
  readonly planId: string;
  readonly counts: readonly Count[];
}

/** How many items stand where, side by side: each phase by its timeliness; each part leads to its items. */
export function PhaseStrip({ planId, counts }: PhaseStripProps) {
  const { t } = useTranslation();
  const inOrder = counts.toSorted((a, b) => PHASES.indexOf(a.phase) - PHASES.indexOf(b.phase));
  return (
    <ul className={classes.strip} aria-label={t('plan.strip')}>
      {inOrder.map(({ phase, timeliness, count }) => {
        const name = t(`mark.phase.${phase ?? 'null'}`);
        const stand = t(`mark.timeliness.${timeliness}`);
        return (
          <li
            key={`${phase} ${timeliness}`}
            className={classes.part}
            data-timeliness={timeliness}
            style={{ flexGrow: count }}
          >
            <Link
              to="/plans/$planId"
              params={{ planId }}
              search={{ phase: phase ?? 'null', timeliness }}
              title={`${name}, ${stand}: ${count}`}
            >
              <span aria-hidden>{TIMELINESS_SIGN[timeliness]}</span> <b>{count}</b> {name}
              <span className={timeliness === 'no-deadline' ? classes.unseen : undefined}>, {stand}</span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
