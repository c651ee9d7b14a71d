import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { failureOf } from '../api/failure.ts';
import { PageHead } from './page-head.tsx';
import { Shown } from './shown.tsx';

interface ShownPageProps<T> {
  readonly query: UseQueryResult<T, unknown>;
  readonly lines?: number;
  /** With the head of the page. */
  readonly children: (data: T) => ReactNode;
}

/** A page that gets its head from what is read; where nothing can be read, its head says why. */
export function ShownPage<T>({ query, ...rest }: ShownPageProps<T>) {
  const { data, error } = query;
  return (
    <>
      {data === undefined && error !== null && <PageHead title={failureOf(error).title} />}
      <Shown query={query} {...rest} />
    </>
  );
}
