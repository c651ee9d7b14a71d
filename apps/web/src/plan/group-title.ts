import { useTranslation } from 'react-i18next';
import type { Phase } from '../api/types.ts';
import type { Grouping } from './item-groups.ts';

/** What a group is called, also where its items have nothing of the kind. */
export function useGroupTitle(grouping: Grouping, name: string): string {
  const { t } = useTranslation();
  if (grouping === 'phase') return t(`mark.phase.${name as NonNullable<Phase>}`);
  if (name !== '') return name;
  return t(grouping === 'lead' ? 'plan.noLead' : 'plan.noSection');
}
