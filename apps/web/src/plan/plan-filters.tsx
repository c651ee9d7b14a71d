import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type choicesOf, FILTERS, type ItemFilter } from './item-filter.ts';
import classes from './plan-page.module.css';
import { useTypedSearch } from './typed-search.ts';

interface PlanFiltersProps {
  readonly choices: ReturnType<typeof choicesOf>;
  readonly filter: ItemFilter;
  readonly onChange: (changes: ItemFilter) => void;
}

const NONE: ItemFilter = Object.fromEntries(FILTERS.map((name) => [name, undefined]));

/** Which of the items are wanted. */
export function PlanFilters({ choices, filter, onChange }: PlanFiltersProps) {
  const { t } = useTranslation();
  const [text, type] = useTypedSearch(filter.q ?? '', (q) => onChange({ q }));
  const { sections, agencies, phases, timeliness, years } = choices;
  const one = (
    name: keyof ItemFilter,
    label: string,
    any: string,
    options: readonly { readonly value: string; readonly label: string }[],
  ) => (
    <NativeSelect
      size="xs"
      aria-label={label}
      className={classes.filter}
      data-on={filter[name] !== undefined}
      value={filter[name] ?? ''}
      onChange={({ currentTarget }) => onChange({ [name]: currentTarget.value })}
      data={[{ value: '', label: any }, ...options]}
    />
  );
  return (
    <search className={`${classes.filters} no-print`}>
      <TextInput
        size="xs"
        type="search"
        aria-label={t('plan.search')}
        placeholder={t('plan.search')}
        leftSection={<IconSearch size={14} aria-hidden />}
        className={classes.search}
        value={text}
        onChange={({ currentTarget }) => type(currentTarget.value)}
      />
      {one(
        'section',
        t('plan.column.section'),
        t('plan.anySection'),
        sections.map((section) => ({ value: section, label: section })),
      )}
      {one(
        'agency',
        t('plan.agency'),
        t('plan.anyAgency'),
        agencies.map(({ id, name }) => ({ value: id, label: name })),
      )}
      {one(
        'phase',
        t('plan.column.phase'),
        t('plan.anyPhase'),
        phases.map((phase) => ({ value: phase ?? 'null', label: t(`mark.phase.${phase ?? 'null'}`) })),
      )}
      {one(
        'timeliness',
        t('plan.column.timeliness'),
        t('plan.anyTimeliness'),
        timeliness.map((value) => ({ value, label: t(`mark.timeliness.${value}`) })),
      )}
      {one(
        'year',
        t('plan.year'),
        t('plan.anyYear'),
        years.map((year) => ({ value: String(year), label: String(year) })),
      )}
      {FILTERS.some((name) => filter[name] !== undefined) && (
        <Button variant="subtle" onClick={() => onChange(NONE)}>
          {t('plan.showAll')}
        </Button>
      )}
    </search>
  );
}
