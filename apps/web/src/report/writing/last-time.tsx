import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReportEntry } from '../entries.ts';
import classes from './writing.module.css';

interface LastTimeProps {
  readonly previous: NonNullable<ReportEntry['previous']>;
  /** Begins with what was written then; absent where something is written already. */
  readonly onTake?: (() => void) | undefined;
}

/** What was reported of the item the last time. */
export function LastTime({ previous, onTake }: LastTimeProps) {
  const { t } = useTranslation();
  const { period, text, result } = previous;
  return (
    <div className={classes.lastTime}>
      <h3>{t('report.lastTime.of', { period })}</h3>
      <p className="written">{text}</p>
      {(result ?? '') !== '' && (
        <p className="written">
          <span className="soft">{t('report.result')}:</span> {result}
        </p>
      )}
      {onTake && (
        <Button variant="subtle" onClick={onTake}>
          {t('report.lastTime.take')}
        </Button>
      )}
    </div>
  );
}
