import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { failureOf } from '../api/failure.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { usePlan } from './plan-data.ts';
import { PlanFacts } from './plan-facts.tsx';
import { PlanTabs } from './plan-tabs.tsx';

interface PlanHeadProps {
  readonly planId: string;
  /** What the document's title says besides the plan, e.g. a year. */
  readonly part?: string;
  /** Marks and actions of the page below. */
  readonly children?: ReactNode;
}

/** Which plan this is, and the ways to look at it; above every page of a plan. */
export function PlanHead({ planId, part, children }: PlanHeadProps) {
  const { t } = useTranslation();
  const { data: plan, error, refetch } = usePlan(planId);
  if (plan === undefined) {
    if (error !== null) {
      return (
        <>
          <PageHead title={failureOf(error).title} />
          <FailureNotice error={error} onRepeat={() => void refetch()} />
        </>
      );
    }
    return <Waiting lines={3} />;
  }
  const number = plan.number ?? t('plan.noNumber');
  return (
    <>
      <PageHead
        title={plan.subject ?? number}
        name={[part, number].filter((one) => one !== undefined).join(' · ')}
        above={<PlanFacts plan={plan} />}
      >
        {children}
      </PageHead>
      <PlanTabs planId={planId} />
    </>
  );
}
