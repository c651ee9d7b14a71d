import { useParams } from '@tanstack/react-router';
import { PlanHead } from './plan-head.tsx';

export function PlanPage() {
  const { planId } = useParams({ from: '/plans/$planId' });
  return <PlanHead planId={planId} />;
}
