import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddressSearch } from '../parts/address.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { choicesOf } from '../plan/item-filter.ts';
import { useItemView } from '../plan/item-view.ts';
import { usePlan } from '../plan/plan-data.ts';
import { PlanFilters } from '../plan/plan-filters.tsx';
import type { PlanItem } from '../plan/plan-items.ts';
import { Picture } from './picture.tsx';
import { PictureLegend } from './picture-legend.tsx';
import { PictureTools } from './picture-tools.tsx';
import classes from './picture.module.css';
import { useObligations } from './plan-obligations.ts';
import { yearsOf } from './scale.ts';
import { readZoom } from './zoom.ts';

interface PlanPictureProps {
  readonly planId: string;
  readonly items: readonly PlanItem[];
}

/** The picture with the same filters as the table. */
export function PlanPicture({ planId, items }: PlanPictureProps) {
  const { t } = useTranslation();
  const { data: plan } = usePlan(planId);
  const { byItem, error } = useObligations(planId);
  const [search] = useAddressSearch();
  const { filter, grouping, shown, rows, change, toggle } = useItemView(items);
  const [now] = useState(() => Date.now());
  const options = useMemo(() => choicesOf(items), [items]);
  const years = useMemo(
    () => yearsOf(items, { from: plan?.from ?? null, to: plan?.to ?? null }),
    [items, plan?.from, plan?.to],
  );
  if (items.length === 0) return <EmptyState title={t('plan.noItems')} hint={t('plan.noItemsHint')} />;
  const zoom = readZoom(search['zoom']);
  return (
    <>
      <div className={classes.bar}>
        <PlanFilters choices={options} filter={filter} onChange={change} />
        <PictureTools
          grouping={grouping}
          onGroup={(group) => change({ group })}
          zoom={zoom}
          onZoom={(next) => change({ zoom: next })}
        />
      </div>
      {error !== null && <FailureNotice error={error} />}
      {shown.length === 0 ? (
        <EmptyState title={t('plan.noMatch')} hint={t('plan.noMatchHint')} />
      ) : (
        <Picture
          rows={rows}
          items={shown}
          grouping={grouping}
          obligations={byItem}
          years={years}
          zoom={zoom}
          now={now}
          onToggle={toggle}
        />
      )}
      <PictureLegend />
    </>
  );
}
