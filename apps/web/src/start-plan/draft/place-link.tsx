import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PlaceInDraft } from './blocker-places.ts';

interface PlaceLinkProps {
  readonly to: PlaceInDraft;
  readonly className?: string | undefined;
  readonly label?: string;
  readonly isHere?: boolean;
  readonly children: ReactNode;
}

/** Leads to a place of this draft; the place stands in the address. */
export function PlaceLink({ to, className, label, isHere = false, children }: PlaceLinkProps) {
  return (
    <Link
      to="."
      search={{ ...to }}
      resetScroll={false}
      {...(className === undefined ? {} : { className })}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(isHere ? { 'aria-current': 'true' as const } : {})}
    >
      {children}
    </Link>
  );
}
