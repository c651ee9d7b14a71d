import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/types.ts';
import classes from './documents.module.css';

/** How far the reading of a document is. */
export function ReadingProgress({ document }: { readonly document: Schema<'Document'> }) {
  const { t } = useTranslation();
  const { stage, progress } = document;
  return (
    <>
      <p role="status">{t(`start.reading.${stage ?? 'waiting'}`)}</p>
      <progress className={classes.bar} value={progress} max={1} aria-label={t('start.reading.label')} />
      <p className="soft small">{t('start.reading.hint')}</p>
    </>
  );
}
