import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAddressSearch } from '../parts/address.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Waiting } from '../parts/waiting.tsx';
import classes from './history.module.css';
import { type HistorySource, useStory } from './sources.ts';
import { filterStory, type Whose } from './story-filter.ts';
import { StoryRow } from './story-row.tsx';

interface StoryProps {
  readonly source: HistorySource;
  readonly marked: number | null;
  /** Null for those who do not read the technical history. */
  readonly onMark: ((seq: number) => void) | null;
}

const whoseOf = (text: string | undefined): Whose => (text === 'people' || text === 'time' ? text : 'all');

export function Story({ source, marked, onMark }: StoryProps) {
  const { t } = useTranslation();
  const [search, set] = useAddressSearch();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useStory(source);
  const whose = whoseOf(search.whose);
  if (data === undefined) {
    return error === null ? <Waiting /> : <FailureNotice error={error} onRepeat={() => void refetch()} />;
  }
  const all = data.pages.flatMap(({ items }) => items);
  const shown = filterStory(all, whose, search.q ?? '');
  return (
    <section aria-labelledby="story">
      <div className={classes.bar}>
        <h2 id="story">{t('history.story')}</h2>
        <div className={`${classes.filters} no-print`}>
          <SegmentedControl
            size="xs"
            aria-label={t('history.whose.label')}
            value={whose}
            onChange={(value) => set({ whose: value === 'all' ? undefined : value })}
            data={[
              { value: 'all', label: t('history.whose.all') },
              { value: 'people', label: t('history.whose.people') },
              { value: 'time', label: t('history.whose.time') },
            ]}
          />
          <TextInput
            size="xs"
            aria-label={t('history.find')}
            placeholder={t('history.find')}
            value={search.q ?? ''}
            onChange={({ currentTarget }) =>
              set({ q: currentTarget.value === '' ? undefined : currentTarget.value })
            }
          />
        </div>
      </div>
      {error !== null && <FailureNotice error={error} onRepeat={() => void refetch()} />}
      {shown.length === 0 ? (
        <EmptyState title={t('history.nothing')} hint={t('history.nothingHint')} />
      ) : (
        <ol className={classes.story}>
          {shown.map((line) => (
            <StoryRow key={line.seq} line={line} isMarked={line.seq === marked} onMark={onMark} />
          ))}
        </ol>
      )}
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('common.more')}
        </Button>
      )}
    </section>
  );
}
