import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AgencySelect } from '../parts/agency-select.tsx';
import { type Role, ROLES } from './roles.ts';

interface Office {
  readonly role: Role;
  readonly agencyId: string | null;
}

interface AccountFieldsProps {
  readonly office: Office;
  readonly onChange: (office: Office) => void;
}

/** For whom an account acts, and what it may do. */
export function AccountFields({ office, onChange }: AccountFieldsProps) {
  const { t } = useTranslation();
  const { role, agencyId } = office;
  return (
    <>
      <NativeSelect
        label={t('administration.role')}
        description={t(`administration.roleHint.${role}`)}
        mt="sm"
        value={role}
        onChange={(event) => onChange({ ...office, role: event.currentTarget.value as Role })}
        data={ROLES.map((one) => ({ value: one, label: t(`frame.role.${one}`) }))}
      />
      <AgencySelect
        label={t('administration.agency')}
        value={agencyId}
        onChange={(next) => onChange({ ...office, agencyId: next })}
      />
    </>
  );
}
