import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Letter } from './letter-data.ts';
import { addedLines } from './letter-parts.ts';
import classes from './letters.module.css';

interface LetterChangedProps {
  readonly read: Letter;
  readonly now: Letter;
  readonly onTake: () => void;
}

/** Lines came to the letter after it was read: both versions, so that nothing is signed unseen. */
export function LetterChanged({ read, now, onTake }: LetterChangedProps) {
  const { t } = useTranslation();
  const added = addedLines(read.lines, now.lines);
  return (
    <div className={classes.changed} role="alert">
      <strong>{t('letter.changed', { count: added.length })}</strong>
      <ul>
        {added.map(({ stream, title }) => (
          <li key={stream}>{title}</li>
        ))}
      </ul>
      <div className={classes.versions}>
        <details>
          <summary>{t('letter.readVersion')}</summary>
          <p className="written">{read.text}</p>
        </details>
        <details open>
          <summary>{t('letter.nowVersion')}</summary>
          <p className="written">{now.text}</p>
        </details>
      </div>
      <Button variant="default" onClick={onTake}>
        {t('letter.takeNow')}
      </Button>
    </div>
  );
}
