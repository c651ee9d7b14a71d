import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../api/session.ts';
import { EmptyState } from '../parts/empty-state.tsx';

/** Nothing waits: what will stand here, and where to look meanwhile. */
export function NoWork() {
  const { t } = useTranslation();
  const { agency, actions } = useMe();
  return (
    <div className="sheet">
      <EmptyState
        title={t(agency === null ? 'work.noneEver' : 'work.none')}
        hint={t(agency === null ? 'work.noneEverHint' : 'work.noneHint')}
      >
        {actions.includes('plan.start') && <Link to="/plans/new">{t('work.startPlan')}</Link>}
        <Link to="/plans">{t('work.seePlans')}</Link>
        <Link to="/overview">{t('work.seeOverview')}</Link>
      </EmptyState>
    </div>
  );
}

/** Something waits, but nothing of what was asked for. */
export function NothingOfThis() {
  const { t } = useTranslation();
  return (
    <div className="sheet">
      <EmptyState title={t('work.noneOfThis')} hint={t('work.noneOfThisHint')}>
        <Link to="/" search={{}}>
          {t('work.showAll')}
        </Link>
      </EmptyState>
    </div>
  );
}
