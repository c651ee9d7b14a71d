import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { isLetterState, LETTER_STATES, type LetterState } from './letter-data.ts';
import classes from './letters.module.css';

interface LetterFilterProps {
  readonly status: LetterState | undefined;
  readonly plan: string | undefined;
  readonly onChange: (change: {
    readonly status?: string | undefined;
    readonly plan?: string | undefined;
  }) => void;
}

/** Which letters are shown; stands in the address. */
export function LetterFilter({ status, plan, onChange }: LetterFilterProps) {
  const { t } = useTranslation();
  const plans = api.useQuery('get', '/api/plans', { params: { query: { limit: 200 } } });
  return (
    <div className={classes.filter}>
      <Select
        label={t('letter.filter.status')}
        data={LETTER_STATES.map((value) => ({ value, label: t(`letter.status.${value}`) }))}
        placeholder={t('letter.filter.all')}
        value={status ?? null}
        clearable
        clearButtonProps={{ 'aria-label': t('letter.filter.clear') }}
        onChange={(value) =>
          onChange({ status: isLetterState(value ?? undefined) ? (value ?? undefined) : undefined })
        }
      />
      <Select
        label={t('letter.filter.plan')}
        className={classes.plan ?? ''}
        data={(plans.data?.items ?? []).map(({ id, number, subject }) => ({
          value: id,
          label: [number, subject].filter((one) => one !== null).join(' · '),
        }))}
        placeholder={t('letter.filter.all')}
        value={plan ?? null}
        clearable
        searchable
        clearButtonProps={{ 'aria-label': t('letter.filter.clear') }}
        onChange={(value) => onChange({ plan: value ?? undefined })}
      />
    </div>
  );
}
