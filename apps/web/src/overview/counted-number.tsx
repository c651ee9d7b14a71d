import { Link } from '@tanstack/react-router';
import { numberText } from '../parts/days.ts';
import type { Counted } from './standing-numbers.ts';

interface CountedNumberProps {
  readonly counted: { readonly count: number; readonly filter: Counted['filter'] | null } | undefined;
  /** The list that shows what is behind it. */
  readonly to: '/items' | '/reports' | '/letters';
  /** What the number counts, for those who do not see where it stands. */
  readonly label: string;
}

/** A number that leads to what is behind it. */
export function CountedNumber({ counted, to, label }: CountedNumberProps) {
  if (counted === undefined || counted.count === 0) return <span className="soft">0</span>;
  const text = numberText(counted.count);
  if (counted.filter === null) return <>{text}</>;
  return (
    <Link to={to} search={counted.filter} aria-label={`${label}: ${text}`}>
      {text}
    </Link>
  );
}
