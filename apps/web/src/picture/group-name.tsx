import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useGroupTitle } from '../plan/group-title.ts';
import type { Grouping, TableRow } from '../plan/item-groups.ts';
import classes from './picture.module.css';

interface GroupNameProps {
  readonly group: Extract<TableRow, { kind: 'group' }>;
  readonly grouping: Grouping;
  readonly onToggle: (name: string) => void;
}

/** Opens and closes a group of rows. */
export function GroupName({ group: { name, count, isOpen }, grouping, onToggle }: GroupNameProps) {
  const { t } = useTranslation();
  const title = useGroupTitle(grouping, name);
  const Icon = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <button type="button" className={classes.group} aria-expanded={isOpen} onClick={() => onToggle(name)}>
      <Icon size={14} aria-hidden /> {title} <span className="soft">{t('plan.items', { count })}</span>
    </button>
  );
}
