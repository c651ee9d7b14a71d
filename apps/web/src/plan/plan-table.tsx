import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../parts/empty-state.tsx';
import { BulkResults } from '../work/bulk-results.tsx';
import { ChoicesBar } from './choices-bar.tsx';
import { useChoices } from './choices.ts';
import { useColumns } from './columns.ts';
import { exportItems } from './export-items.ts';
import { choicesOf } from './item-filter.ts';
import { ItemTable } from './item-table.tsx';
import { useItemView } from './item-view.ts';
import { usePlan } from './plan-data.ts';
import { PlanFilters } from './plan-filters.tsx';
import type { PlanItem } from './plan-items.ts';
import classes from './plan-page.module.css';
import { PlanTools } from './plan-tools.tsx';

interface PlanTableProps {
  readonly planId: string;
  readonly items: readonly PlanItem[];
}

/** The items with all ways to find, order, group, take along and do them. */
export function PlanTable({ planId, items }: PlanTableProps) {
  const { t } = useTranslation();
  const { data: plan } = usePlan(planId);
  const { filter, sort, grouping, shown, rows, change, toggle } = useItemView(items);
  const { columns, chosen, choose } = useColumns();
  const choices = useChoices(shown);
  const options = useMemo(() => choicesOf(items), [items]);
  const toExport = (): void => exportItems(plan?.number ?? planId, shown, columns);
  if (items.length === 0) return <EmptyState title={t('plan.noItems')} hint={t('plan.noItemsHint')} />;
  return (
    <>
      <PlanFilters choices={options} filter={filter} onChange={change} />
      <div className={classes.line}>
        <span role="status">
          {shown.length === items.length
            ? t('plan.items', { count: items.length })
            : t('plan.someItems', { shown: shown.length, count: items.length })}
        </span>
        <PlanTools
          grouping={grouping}
          onGroup={(group) => change({ group })}
          chosen={chosen}
          onColumns={choose}
          onExport={toExport}
        />
      </div>
      <ChoicesBar choices={choices} />
      <BulkResults />
      {shown.length === 0 ? (
        <EmptyState title={t('plan.noMatch')} hint={t('plan.noMatchHint')} />
      ) : (
        <ItemTable
          rows={rows}
          columns={columns}
          grouping={grouping}
          sort={sort}
          choices={choices}
          onSort={(next) => change({ sort: next })}
          onToggle={toggle}
        />
      )}
    </>
  );
}
