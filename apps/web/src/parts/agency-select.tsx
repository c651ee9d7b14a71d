import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import type { Schema } from '../api/types.ts';
import { plainly } from './plainly.ts';

type AgencyRef = Schema<'AgencyRef'>;

interface AgencySelectProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (agencyId: string | null) => void;
  /** Those that stand first, under a heading of their own. */
  readonly first?: { readonly heading: string; readonly agencies: readonly AgencyRef[] };
  /** Those that cannot be meant. */
  readonly without?: readonly string[];
}

/** Chooses an agency of the locality; found with or without diacritics. */
export function AgencySelect({ label, value, onChange, first, without = [] }: AgencySelectProps) {
  const { t } = useTranslation();
  const agencies = api.useQuery('get', '/api/agencies', { params: { query: { limit: 200 } } });
  const head = (first?.agencies ?? []).filter(({ id }) => !without.includes(id));
  const others = (agencies.data?.items ?? []).filter(
    ({ id, kind, endedOn }) =>
      kind !== 'foreign' && endedOn === null && ![...without, ...head.map((one) => one.id)].includes(id),
  );
  const options = (list: readonly AgencyRef[]) => list.map(({ id, name }) => ({ value: id, label: name }));
  const groups = [
    { group: first?.heading ?? '', items: options(head) },
    { group: t('common.otherAgencies'), items: options(others) },
  ];
  return (
    <Select
      label={label}
      placeholder={t('common.chooseAgency')}
      required
      searchable
      mt="sm"
      value={value}
      onChange={onChange}
      data={head.length === 0 ? options(others) : groups}
      nothingFoundMessage={t('common.noAgencyFound')}
      filter={({ options: given, search }) => {
        const wanted = plainly(search);
        const fits = (text: string): boolean => plainly(text).includes(wanted);
        return given.flatMap((one): typeof given => {
          if (!('group' in one)) return fits(one.label) ? [one] : [];
          const items = one.items.filter((item) => fits(item.label));
          return items.length === 0 ? [] : [{ ...one, items }];
        });
      }}
    />
  );
}
