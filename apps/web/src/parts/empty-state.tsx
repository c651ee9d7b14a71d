import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

interface EmptyStateProps {
  readonly title: string;
  /** What would stand here, and how it comes to be. */
  readonly hint: string;
  readonly children?: ReactNode;
}

export function EmptyState({ title, hint, children }: EmptyStateProps) {
  return (
    <div className={classes.empty}>
      <strong>{title}</strong>
      <p className="soft">{hint}</p>
      {children}
    </div>
  );
}
