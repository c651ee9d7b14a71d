import { Button } from '@mantine/core';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../parts/empty-state.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Waiting } from '../parts/waiting.tsx';

interface ListBehindProps<T> {
  readonly title: string;
  readonly pages: UseInfiniteQueryResult<InfiniteData<{ readonly items: readonly T[] }>>;
  readonly children: (rows: readonly T[]) => ReactNode;
}

/** What was counted, one by one. */
export function ListBehind<T>({ title, pages, children }: ListBehindProps<T>) {
  const { t } = useTranslation();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = pages;
  const rows = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <PageHead title={title} above={<Link to="/overview">{t('overview.title')}</Link>} />
      {error !== null && <FailureNotice error={error} onRepeat={() => void refetch()} />}
      {data === undefined && error === null && <Waiting />}
      {data !== undefined && rows.length === 0 && (
        <EmptyState title={t('overview.behind.nothing')} hint={t('overview.behind.nothingHint')} />
      )}
      {rows.length > 0 && <div className="wide">{children(rows)}</div>}
      {hasNextPage && (
        <Button mt="sm" variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('common.more')}
        </Button>
      )}
    </>
  );
}
