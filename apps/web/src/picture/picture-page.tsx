import { useAddressPart } from '../parts/address.ts';
import { Shown } from '../parts/shown.tsx';
import { PlanHead } from '../plan/plan-head.tsx';
import { usePlanItems } from '../plan/plan-items.ts';
import { useTranslation } from 'react-i18next';
import { PlanPicture } from './plan-picture.tsx';

/** A plan as a picture: years across, items down. */
export function PicturePage() {
  const { t } = useTranslation();
  const planId = useAddressPart('planId');
  const items = usePlanItems(planId);
  return (
    <>
      <PlanHead planId={planId} part={t('plan.picture')} />
      <Shown query={items} lines={12}>
        {(all) => <PlanPicture planId={planId} items={all} />}
      </Shown>
    </>
  );
}
