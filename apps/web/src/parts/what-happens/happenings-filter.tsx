import { Button, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { agenciesOf, type Happening, KINDS, type Wanted } from './happenings.ts';
import classes from './what-happens.module.css';

interface HappeningsFilterProps {
  readonly rows: readonly Happening[];
  readonly years: readonly string[];
  readonly wanted: Wanted;
  readonly onChange: (changes: Wanted) => void;
}

/** Which year, whose, and what. */
export function HappeningsFilter({ rows, years, wanted, onChange }: HappeningsFilterProps) {
  const { t } = useTranslation();
  const agencies = agenciesOf(rows).sort((a, b) => a.localeCompare(b, 'vi'));
  const isNarrowed = [wanted.month, wanted.agency, wanted.kind].some((one) => one !== undefined);
  return (
    <div className={`${classes.filter} no-print`}>
      <NativeSelect
        label={t('happens.year')}
        data={[...years]}
        value={wanted.year ?? ''}
        onChange={({ currentTarget }) => onChange({ year: currentTarget.value, month: undefined })}
      />
      <NativeSelect
        label={t('happens.agency')}
        value={wanted.agency ?? ''}
        data={[{ value: '', label: t('happens.allAgencies') }, ...agencies]}
        onChange={({ currentTarget }) => onChange({ agency: currentTarget.value })}
      />
      <NativeSelect
        label={t('happens.kindLabel')}
        value={wanted.kind ?? ''}
        data={[
          { value: '', label: t('happens.allKinds') },
          ...KINDS.map((kind) => ({ value: kind, label: t(`happens.kind.${kind}`) })),
        ]}
        onChange={({ currentTarget }) => onChange({ kind: currentTarget.value })}
      />
      {isNarrowed && (
        <Button
          variant="subtle"
          onClick={() => onChange({ month: undefined, agency: undefined, kind: undefined })}
        >
          {t('happens.showAll')}
        </Button>
      )}
    </div>
  );
}
