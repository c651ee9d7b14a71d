import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { FailureNotice } from './failure-notice.tsx';
import { Waiting } from './waiting.tsx';

interface ShownProps<T> {
  readonly query: UseQueryResult<T, unknown>;
  readonly lines?: number;
  readonly children: (data: T) => ReactNode;
}

/** What was read; its shape before it comes, and what went wrong above what was known before. */
export function Shown<T>({ query, lines, children }: ShownProps<T>) {
  const { data, error, refetch } = query;
  return (
    <>
      {error !== null && <FailureNotice error={error} onRepeat={() => void refetch()} />}
      {data === undefined
        ? error === null && <Waiting {...(lines === undefined ? {} : { lines })} />
        : children(data)}
    </>
  );
}
