import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useDraftEditor } from '../draft/draft-editor.ts';
import classes from './removed-items.module.css';

/** What was taken out of the plan, to be taken back in. */
export function RemovedItems() {
  const { t } = useTranslation();
  const { draft, canEdit, save } = useDraftEditor();
  // What was added here and taken out again was another version of something that stands.
  const removed = draft.removedItems.filter(({ ref }) => !ref.startsWith('a'));
  if (removed.length === 0) return null;
  return (
    <details className={classes.removed}>
      <summary>{t('start.removed.title', { count: removed.length })}</summary>
      <ul className={classes.list}>
        {removed.map(({ ref, code, content }) => (
          <li key={ref}>
            <span>
              <strong>{code ?? '–'}</strong> {content}
            </span>
            {canEdit && (
              <Button
                variant="default"
                aria-label={t('start.removed.restoreOne', { code: code ?? ref })}
                onClick={() => void save({ restored: [ref] })}
              >
                {t('start.removed.restore')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
