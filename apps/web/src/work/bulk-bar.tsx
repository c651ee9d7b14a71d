import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { doAll } from './bulk-run.ts';
import classes from './work-list.module.css';
import type { KindInPlace, ActInPlace } from './work-place.ts';

interface BulkBarProps {
  /** What is chosen. */
  readonly works: readonly ActInPlace[];
  readonly onDone: () => void;
}

/** What can be done with all that is chosen, one button a kind. */
export function BulkBar({ works, onDone }: BulkBarProps) {
  const { t } = useTranslation();
  if (works.length === 0) return null;
  const of = (kind: KindInPlace) => works.filter((work) => work.kind === kind);
  const start = (chosen: readonly ActInPlace[]): void => {
    doAll(chosen);
    onDone();
  };
  const acknowledgements = of('acknowledge');
  const completions = of('confirm-completion');
  return (
    <div className={classes.bar} role="region" aria-label={t('work.chosenBar')}>
      <span>{t('work.chosen', { count: works.length })}</span>
      {acknowledgements.length > 0 && (
        <Button onClick={() => start(acknowledgements)}>
          {t('work.acknowledgeAll', { count: acknowledgements.length })}
        </Button>
      )}
      {completions.length > 0 && (
        <Button onClick={() => start(completions)}>
          {t('work.confirmAll', { count: completions.length })}
        </Button>
      )}
      <Button variant="subtle" onClick={onDone}>
        {t('work.chooseNone')}
      </Button>
    </div>
  );
}
