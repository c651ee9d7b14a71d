import { useTranslation } from 'react-i18next';
import type { Phase, Timeliness } from '../api/types.ts';
import classes from './marks.module.css';

/** Each timeliness has a shape of its own, so that it is told apart without colours. */
export const TIMELINESS_SIGN: Readonly<Record<Timeliness, string>> = {
  overdue: '▲',
  'due-soon': '◆',
  'on-track': '●',
  'no-deadline': '○',
  'on-time': '✔',
  late: '✖',
};

export function TimelinessMark({ of }: { readonly of: Timeliness }) {
  const { t } = useTranslation();
  return (
    <span className={classes.mark} data-timeliness={of}>
      <span aria-hidden>{TIMELINESS_SIGN[of]}</span> {t(`mark.timeliness.${of}`)}
    </span>
  );
}

export function PhaseMark({ of }: { readonly of: Phase }) {
  const { t } = useTranslation();
  return <span className={classes.phase}>{t(`mark.phase.${of ?? 'null'}`)}</span>;
}
