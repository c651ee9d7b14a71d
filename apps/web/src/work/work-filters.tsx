import { NativeSelect } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAddressSearch } from '../parts/address.ts';
import { countsOf, kindsOf, type Work, WORK_GROUPS } from './work-groups.ts';
import { GROUP_SIGN } from './work-list.tsx';
import classes from './work-filters.module.css';

interface WorkFiltersProps {
  readonly items: readonly Work[];
}

/** How much waits of what; each count shows its own part of the list. */
export function WorkFilters({ items }: WorkFiltersProps) {
  const { t } = useTranslation();
  const [{ group, kind }, change] = useAddressSearch();
  const counts = countsOf(items);
  const kinds = kindsOf(items);
  return (
    <div className={classes.filters}>
      <nav aria-label={t('work.groups')} className={classes.groups}>
        <Link
          to="/"
          search={{ kind }}
          className={classes.group}
          data-here={group === undefined}
          aria-current={group === undefined ? 'true' : undefined}
        >
          {t('work.all')} <b>{items.length}</b>
        </Link>
        {WORK_GROUPS.map((one) => (
          <Link
            key={one}
            to="/"
            search={{ kind, group: one }}
            className={classes.group}
            data-group={counts[one] > 0 ? one : 'none'}
            data-here={group === one}
            aria-current={group === one ? 'true' : undefined}
          >
            <span aria-hidden>{GROUP_SIGN[one]}</span> {t(`work.group.${one}`)} <b>{counts[one]}</b>
          </Link>
        ))}
      </nav>
      {(kinds.length > 1 || kind !== undefined) && (
        <NativeSelect
          size="xs"
          aria-label={t('work.kind')}
          value={kind ?? ''}
          onChange={(event) => change({ kind: event.currentTarget.value })}
          data={[
            { value: '', label: t('work.everyKind') },
            ...kinds.map((one) => ({ value: one, label: t(`work.kinds.${one}`) })),
          ]}
        />
      )}
    </div>
  );
}
