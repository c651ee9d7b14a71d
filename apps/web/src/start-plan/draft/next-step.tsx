import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import { type Step, STEPS } from './blocker-places.ts';
import classes from './next-step.module.css';

/** The way on; every step may be skipped and come back to. */
export function NextStep({ here }: { readonly here: Step }) {
  const { t } = useTranslation();
  const next = STEPS[STEPS.indexOf(here) + 1];
  if (next === undefined) return null;
  return (
    <p className={`${classes.next} no-print`}>
      <Button
        renderRoot={(props: object) => <Link to="." search={{ step: next }} {...props} />}
        rightSection={<IconArrowRight size={16} aria-hidden />}
      >
        {t('start.step.next', { step: t(`start.step.${next}`) })}
      </Button>
    </p>
  );
}
