import { useAddressPart } from '../parts/address.ts';
import { Shown } from '../parts/shown.tsx';
import { PlanHead } from './plan-head.tsx';
import { usePlanItems } from './plan-items.ts';
import { PlanTable } from './plan-table.tsx';

/** A plan as the table of its items. */
export function PlanPage() {
  const planId = useAddressPart('planId');
  const items = usePlanItems(planId);
  return (
    <>
      <PlanHead planId={planId} />
      <Shown query={items} lines={12}>
        {(all) => <PlanTable planId={planId} items={all} />}
      </Shown>
    </>
  );
}
