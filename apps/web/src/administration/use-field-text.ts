import { useTranslation } from 'react-i18next';
import { dayText } from '../parts/days.ts';
import type { AgencyField, AgencyForm } from './agency-form.ts';
import { useAgencies } from './use-agencies.ts';

const lines = (heading: string, texts: readonly string[]): string => [`${heading}:`, ...texts].join('\n');
const joined = (...texts: readonly string[]): string => texts.filter((text) => text !== '').join(' · ');
const day = (text: string): string => (text === '' ? '…' : dayText(text));

/** A field of an agency in words, to be set beside another version of it. */
export function useFieldText(): (field: AgencyField, form: AgencyForm) => string {
  const { t } = useTranslation();
  const { agencies } = useAgencies();
  const nameOf = (id: string): string => agencies.find((one) => one.id === id)?.name ?? id;
  return (field, { kind, names, aliases, successors }) => {
    const heading = t(`administration.field.${field}`);
    switch (field) {
      case 'kind':
        return lines(heading, [t(`administration.kinds.${kind}`)]);
      case 'names':
        return lines(
          heading,
          names.map(({ name, from, to, basis }) => joined(name, `${day(from)}–${day(to)}`, basis)),
        );
      case 'aliases':
        return lines(heading, [aliases]);
      case 'successors':
        return lines(
          heading,
          successors.map(({ agencyId, on, basis, scope }) => joined(nameOf(agencyId), day(on), basis, scope)),
        );
    }
  };
}
