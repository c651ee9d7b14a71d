import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { blockedSteps, type Step, STEPS } from './blocker-places.ts';
import type { Draft } from './draft-fields.ts';
import classes from './step-bar.module.css';

/** The steps to a running plan, each with how much of it still blocks. */
export function StepBar({ draft, here }: { readonly draft: Draft; readonly here: Step }) {
  const { t } = useTranslation();
  const blocked = blockedSteps(draft.blockers);
  const isOpen = draft.status === 'open';
  const bar = useRef<HTMLOListElement>(null);
  useEffect(() => {
    bar.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [here]);
  return (
    <nav aria-label={t('start.step.label')} className="no-print">
      <ol ref={bar} className={classes.steps}>
        {STEPS.map((step, index) => {
          const count = blocked.get(step) ?? 0;
          // Looking at the preview decides nothing.
          const isClear = count === 0 && step !== 'preview' && (step !== 'start' || !isOpen);
          return (
            <li key={step}>
              <Link
                to="."
                search={{ step }}
                className={classes.step}
                data-here={step === here || undefined}
                {...(step === here ? { 'aria-current': 'step' as const } : {})}
              >
                <span className={classes.number} data-clear={isClear || undefined} aria-hidden>
                  {isClear ? '✓' : index + 1}
                </span>
                <span>{t(`start.step.${step}`)}</span>
                {count > 0 && (
                  <span className={classes.count}>
                    <span aria-hidden>{count}</span>
                    <span className={classes.told}>{t('start.step.blocked', { count })}</span>
                  </span>
                )}
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
