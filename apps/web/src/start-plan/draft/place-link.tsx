import { useNavigate } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';
import type { PlaceInDraft } from './blocker-places.ts';

interface PlaceLinkProps {
  readonly to: PlaceInDraft;
  readonly className?: string | undefined;
  readonly label?: string;
  readonly isHere?: boolean;
  readonly children: ReactNode;
}

const opensElsewhere = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button !== 0 || metaKey || ctrlKey || shiftKey || altKey;

/**
 * Leads to a place of this draft; the place stands in the address. A plain link: long plans have a thousand of them,
 * and the router's own each follow every change of the address.
 */
export function PlaceLink({ to, className, label, isHere = false, children }: PlaceLinkProps) {
  const navigate = useNavigate();
  const search = { ...to };
  const go = (event: MouseEvent): void => {
    if (opensElsewhere(event)) return;
    event.preventDefault();
    void navigate({ to: '.', search, resetScroll: false });
  };
  return (
    <a
      href={`?${new URLSearchParams(search).toString()}`}
      onClick={go}
      className={className}
      aria-label={label}
      aria-current={isHere ? 'true' : undefined}
    >
      {children}
    </a>
  );
}
