import { Kbd } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './review.module.css';

/** The single keys of a review, always in sight. */
export function ReviewKeyHelp() {
  const { t } = useTranslation();
  const keys = [
    ['j →', t('year.reviewing.next')],
    ['k ←', t('year.reviewing.previous')],
    ['a', t('year.reviewing.fine')],
    ['r', t('year.reviewing.giveBack')],
    ['Ctrl Enter', t('year.reviewing.key.done')],
    ['Esc', t('year.reviewing.key.leave')],
    ['Enter', t('year.reviewing.key.send')],
  ] as const;
  return (
    <dl className={classes.keys} aria-label={t('year.reviewing.key.title')}>
      {keys.map(([key, word]) => (
        <div key={key}>
          <dt>
            {key.split(' ').map((one) => (
              <Kbd key={one} size="xs">
                {one}
              </Kbd>
            ))}
          </dt>
          <dd>{word}</dd>
        </div>
      ))}
    </dl>
  );
}
