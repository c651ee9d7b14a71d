import { Button } from '@mantine/core';
import { IconInbox } from '@tabler/icons-react';
import { Link, Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../api/session.ts';
import { useAddressSearch } from '../parts/address.ts';
import { PageHead } from '../parts/page-head.tsx';
import { Shown } from '../parts/shown.tsx';
import { BulkResults } from './bulk-results.tsx';
import { NoWork, NothingOfThis } from './no-work.tsx';
import { useWork } from './use-work.ts';
import { WorkFilters } from './work-filters.tsx';
import { groupOf } from './work-groups.ts';
import { WorkList } from './work-list.tsx';

/** What waits for me: what is late, what is due soon, then the newest. */
export function WorkPage() {
  const { actions } = useMe();
  return actions.includes('work.read') ? <MyWork /> : <Navigate to="/administration" replace />;
}

function MyWork() {
  const { t } = useTranslation();
  const work = useWork();
  const [{ group, kind }] = useAddressSearch();
  const count = work.data?.items.length ?? 0;
  return (
    <>
      <PageHead title={count === 0 ? t('work.title') : t('work.titleCount', { count })}>
        <Unread count={work.data?.unread ?? 0} />
      </PageHead>
      <BulkResults />
      <Shown query={work} lines={10}>
        {({ items }) => {
          if (items.length === 0) return <NoWork />;
          const shown = items.filter(
            (one) =>
              (group === undefined || groupOf(one) === group) && (kind === undefined || one.kind === kind),
          );
          return (
            <>
              <WorkFilters items={items} />
              {shown.length === 0 ? <NothingOfThis /> : <WorkList items={shown} />}
            </>
          );
        }}
      </Shown>
    </>
  );
}

function Unread({ count }: { readonly count: number }) {
  const { t } = useTranslation();
  if (count === 0) return null;
  return (
    <Button
      variant="default"
      leftSection={<IconInbox size={16} aria-hidden />}
      renderRoot={(props) => <Link to="/inbox" search={{ unread: 'true' }} {...props} />}
    >
      {t('work.unread', { count })}
    </Button>
  );
}
