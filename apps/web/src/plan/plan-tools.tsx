import { Button, Checkbox, NativeSelect, Popover, Stack } from '@mantine/core';
import { IconColumns3, IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Column, OPTIONAL } from './columns.ts';
import { GROUPINGS, type Grouping } from './item-groups.ts';
import classes from './plan-page.module.css';

interface PlanToolsProps {
  readonly grouping: Grouping | null;
  readonly onGroup: (grouping: string) => void;
  readonly chosen: readonly Column[];
  readonly onColumns: (columns: readonly string[]) => void;
  readonly onExport: () => void;
}

/** How the table is laid out, and the way to take it along. */
export function PlanTools({ grouping, onGroup, chosen, onColumns, onExport }: PlanToolsProps) {
  const { t } = useTranslation();
  return (
    <div className={`${classes.tools} no-print`}>
      <NativeSelect
        size="xs"
        aria-label={t('plan.groupBy')}
        value={grouping ?? ''}
        onChange={({ currentTarget }) => onGroup(currentTarget.value)}
        data={[
          { value: '', label: t('plan.noGroups') },
          ...GROUPINGS.map((one) => ({ value: one, label: t(`plan.groupedBy.${one}`) })),
        ]}
      />
      <Popover position="bottom-end" withinPortal={false} trapFocus>
        <Popover.Target>
          <Button variant="default" leftSection={<IconColumns3 size={16} aria-hidden />}>
            {t('plan.columns')}
          </Button>
        </Popover.Target>
        <Popover.Dropdown className={classes.columns}>
          <Checkbox.Group label={t('plan.columnsHint')} value={[...chosen]} onChange={onColumns}>
            <Stack gap="xs" mt="xs">
              {OPTIONAL.map((column) => (
                <Checkbox key={column} value={column} label={t(`plan.column.${column}`)} />
              ))}
            </Stack>
          </Checkbox.Group>
        </Popover.Dropdown>
      </Popover>
      <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />} onClick={onExport}>
        {t('plan.export')}
      </Button>
    </div>
  );
}
