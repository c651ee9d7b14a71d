import { ActionIcon, Button, NativeSelect } from '@mantine/core';
import { IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { GROUPINGS, type Grouping } from '../plan/item-groups.ts';
import classes from './picture.module.css';
import { ZOOMS } from './zoom.ts';

interface PictureToolsProps {
  readonly grouping: Grouping | null;
  readonly onGroup: (grouping: string) => void;
  readonly zoom: number;
  readonly onZoom: (zoom: string | undefined) => void;
}

/** How the rows are grouped, and how wide the years are. */
export function PictureTools({ grouping, onGroup, zoom, onZoom }: PictureToolsProps) {
  const { t } = useTranslation();
  const at = ZOOMS.indexOf(zoom);
  const to = (index: number) => onZoom(index === 0 ? undefined : String(ZOOMS[index]));
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
      <ActionIcon
        variant="default"
        size={30}
        aria-label={t('picture.narrower')}
        disabled={at <= 0}
        onClick={() => to(at - 1)}
      >
        <IconZoomOut size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="default"
        size={30}
        aria-label={t('picture.wider')}
        disabled={at === ZOOMS.length - 1}
        onClick={() => to(at + 1)}
      >
        <IconZoomIn size={16} aria-hidden />
      </ActionIcon>
      {zoom > 1 && (
        <Button variant="subtle" onClick={() => to(0)}>
          {t('picture.fit')}
        </Button>
      )}
    </div>
  );
}
