import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/types.ts';
import { language } from '../../words/words.ts';
import classes from './documents.module.css';

/** Why no plan was read, and what to do about it. */
export function NotRead({ document: { problem, status } }: { readonly document: Schema<'Document'> }) {
  const { t } = useTranslation();
  if (problem === null) return null;
  return (
    <>
      <h2>{t(status === 'refused' ? 'start.document.refused' : 'start.document.notRead')}</h2>
      <p className={classes.advice} role="alert">
        {problem.advice[language()]}
      </p>
      <p className="soft small">
        {t('failure.code')}: <code>{problem.code}</code> · {t('start.document.notKept')}
      </p>
      <Link to="/plans/new" className={classes.go}>
        {t('start.document.another')}
      </Link>
    </>
  );
}
