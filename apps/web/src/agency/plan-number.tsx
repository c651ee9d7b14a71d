import { Link } from '@tanstack/react-router';
import { usePlanNumbers } from './agency-data.ts';

/** By which plan something is done. */
export function PlanNumber({ of }: { readonly of: string }) {
  const number = usePlanNumbers().get(of);
  return (
    <Link to="/plans/$planId" params={{ planId: of }}>
      {number}
    </Link>
  );
}
