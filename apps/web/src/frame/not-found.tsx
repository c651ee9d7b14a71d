import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../parts/empty-state.tsx';
import { PageHead } from '../parts/page-head.tsx';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('frame.notFound')} />
      <EmptyState title={t('frame.notFound')} hint={t('frame.notFoundHint')}>
        <Link to="/">{t('frame.home')}</Link>
      </EmptyState>
    </>
  );
}
