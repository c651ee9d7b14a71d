import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useGroupTitle } from './group-title.ts';
import type { Grouping, TableRow } from './item-groups.ts';
import classes from './item-table.module.css';

interface GroupRowProps {
  readonly group: Extract<TableRow, { kind: 'group' }>;
  readonly grouping: Grouping;
  readonly width: number;
  readonly place: number;
  readonly onToggle: (name: string) => void;
}

/** The head of a group: opens and closes it. */
export function GroupRow({
  group: { name, count, isOpen },
  grouping,
  width,
  place,
  onToggle,
}: GroupRowProps) {
  const { t } = useTranslation();
  const Icon = isOpen ? IconChevronDown : IconChevronRight;
  const title = useGroupTitle(grouping, name);
  return (
    <tr className={classes.group} aria-rowindex={place}>
      <th scope="rowgroup" colSpan={width}>
        <button type="button" aria-expanded={isOpen} onClick={() => onToggle(name)}>
          <Icon size={16} aria-hidden /> {title} <span className="soft">{t('plan.items', { count })}</span>
        </button>
      </th>
    </tr>
  );
}
