import { useAddressPart } from '../parts/address.ts';
import { PlanHead } from './plan-head.tsx';

export function PlanPage() {
  const planId = useAddressPart('planId');
  return <PlanHead planId={planId} />;
}
