import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../api/session.ts';
import { useAddressSearch } from '../parts/address.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Shown } from '../parts/shown.tsx';
import { useWaitingCounts } from '../work/use-work.ts';
import classes from './inbox-page.module.css';
import { MessageLine } from './message-line.tsx';
import { useMarkRead, useMessages } from './use-messages.ts';

/** What my agency was told, newest first. */
export function InboxPage() {
  const { t } = useTranslation();
  const [{ unread }] = useAddressSearch();
  const isUnreadOnly = unread === 'true';
  const mayMark = useMe().actions.includes('inbox.mark');
  const messages = useMessages(isUnreadOnly);
  const markRead = useMarkRead();
  const shown = messages.data?.pages.flatMap(({ items }) => items) ?? [];
  const toRead = shown.filter(({ readAt }) => readAt === null).map(({ id }) => id);
  return (
    <>
      <PageHead title={t('message.title')}>
        {mayMark && toRead.length > 1 && (
          <Button variant="default" loading={markRead.isPending} onClick={() => markRead.mutate(toRead)}>
            {t('message.markAll', { count: toRead.length })}
          </Button>
        )}
      </PageHead>
      <ReadFilter isUnreadOnly={isUnreadOnly} />
      {markRead.error !== null && (
        <FailureNotice error={markRead.error} onRepeat={() => markRead.mutate(toRead)} />
      )}
      <Shown query={messages}>
        {() =>
          shown.length === 0 ? (
            <div className="sheet">
              <EmptyState
                title={t(isUnreadOnly ? 'message.allRead' : 'message.none')}
                hint={t(isUnreadOnly ? 'message.allReadHint' : 'message.noneHint')}
              />
            </div>
          ) : (
            <ul className={classes.messages}>
              {shown.map((message) => (
                <MessageLine
                  key={message.id}
                  message={message}
                  mayMark={mayMark}
                  isMarking={markRead.isPending}
                  onRead={() => markRead.mutate([message.id])}
                />
              ))}
            </ul>
          )
        }
      </Shown>
      {messages.hasNextPage && (
        <Button
          variant="default"
          mt="sm"
          loading={messages.isFetchingNextPage}
          onClick={() => void messages.fetchNextPage()}
        >
          {t('message.older')}
        </Button>
      )}
    </>
  );
}

function ReadFilter({ isUnreadOnly }: { readonly isUnreadOnly: boolean }) {
  const { t } = useTranslation();
  const { unread } = useWaitingCounts();
  return (
    <nav aria-label={t('message.filter')} className={classes.filter}>
      <Link
        to="/inbox"
        search={{}}
        data-here={!isUnreadOnly}
        aria-current={isUnreadOnly ? undefined : 'true'}
      >
        {t('message.all')}
      </Link>
      <Link
        to="/inbox"
        search={{ unread: 'true' }}
        data-here={isUnreadOnly}
        aria-current={isUnreadOnly ? 'true' : undefined}
      >
        {t('message.unread')} <b>{unread}</b>
      </Link>
    </nav>
  );
}
