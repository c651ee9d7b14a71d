import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAddressSearch } from '../parts/address.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { isLetterState, useLetters } from './letter-data.ts';
import { LetterFilter } from './letter-filter.tsx';
import { LetterTable } from './letter-table.tsx';

/** The letters that were drafted: to be signed, and signed. */
export function LettersPage() {
  const { t } = useTranslation();
  const [{ status, plan }, change] = useAddressSearch();
  const wanted = { status: isLetterState(status) ? status : undefined, plan };
  const letters = useLetters(wanted);
  const rows = letters.data?.pages.flatMap(({ items }) => items);
  return (
    <>
      <PageHead title={t('letter.title')} />
      <LetterFilter {...wanted} onChange={change} />
      {letters.error !== null && (
        <FailureNotice error={letters.error} onRepeat={() => void letters.refetch()} />
      )}
      {rows === undefined && letters.error === null && <Waiting lines={8} />}
      {rows?.length === 0 && (
        <div className="sheet">
          <EmptyState
            title={t(status === undefined ? 'letter.none' : 'letter.noneSuch')}
            hint={t('letter.noneHint')}
          />
        </div>
      )}
      {rows !== undefined && rows.length > 0 && <LetterTable letters={rows} />}
      {letters.hasNextPage && (
        <Button
          variant="default"
          mt="sm"
          loading={letters.isFetchingNextPage}
          onClick={() => void letters.fetchNextPage()}
        >
          {t('common.more')}
        </Button>
      )}
    </>
  );
}
