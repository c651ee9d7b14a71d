import { useTranslation } from 'react-i18next';
import type { Standing } from './agency-rows.ts';
import classes from './standing.module.css';

/** Each standing has a shape of its own, so that it is told apart without colours. */
export const STANDING_SIGN: Readonly<Record<Standing, string>> = {
  late: '▲',
  waiting: '○',
  returned: '↩',
  submitted: '●',
  accepted: '✔',
  'to-come': '·',
  closed: '—',
};

export function StandingMark({ of }: { readonly of: Standing }) {
  const { t } = useTranslation();
  return (
    <span className={classes.mark} data-standing={of}>
      <span aria-hidden>{STANDING_SIGN[of]}</span> {t(`year.standing.${of}`)}
    </span>
  );
}
