import { useTranslation } from 'react-i18next';
import type { LetterSummary } from './letter-data.ts';
import classes from './letters.module.css';

/** Whether a letter waits for its signature, or has its number. */
export function LetterStateMark({ of: { status } }: { readonly of: Pick<LetterSummary, 'status'> }) {
  const { t } = useTranslation();
  return (
    <span className={classes.mark} data-status={status}>
      <span aria-hidden>{status === 'signed' ? '✔' : '✎'}</span> {t(`letter.status.${status}`)}
    </span>
  );
}
