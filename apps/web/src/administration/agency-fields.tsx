import { NativeSelect, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './agency-fields.module.css';
import { type AgencyForm, KINDS } from './agency-form.ts';
import { NameFields } from './name-fields.tsx';
import { SuccessorFields } from './successor-fields.tsx';

interface AgencyFieldsProps {
  readonly form: AgencyForm;
  /** Null: it is not in the list yet. */
  readonly ownId: string | null;
  readonly onChange: (form: AgencyForm) => void;
}

export function AgencyFields({ form, ownId, onChange }: AgencyFieldsProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.fields}>
      <div className="sheet">
        <NativeSelect
          label={t('administration.kind')}
          description={t(`administration.kindHint.${form.kind}`)}
          value={form.kind}
          onChange={(event) => onChange({ ...form, kind: event.currentTarget.value as AgencyForm['kind'] })}
          data={KINDS.map((one) => ({ value: one, label: t(`administration.kinds.${one}`) }))}
        />
        <Textarea
          mt="sm"
          label={t('administration.aliases')}
          description={t('administration.aliasesHint')}
          value={form.aliases}
          onChange={(event) => onChange({ ...form, aliases: event.currentTarget.value })}
        />
      </div>
      <NameFields names={form.names} onChange={(names) => onChange({ ...form, names })} />
      <SuccessorFields
        successors={form.successors}
        ownId={ownId}
        onChange={(successors) => onChange({ ...form, successors })}
      />
    </div>
  );
}
