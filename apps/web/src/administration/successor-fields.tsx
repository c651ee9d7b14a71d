import { Button, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AgencySelect } from '../parts/agency-select.tsx';
import classes from './agency-fields.module.css';
import { type AgencyForm, NO_SUCCESSOR } from './agency-form.ts';
import { useAgencies } from './use-agencies.ts';
import { DayField } from '../parts/day-field.tsx';

type Successors = AgencyForm['successors'];

interface SuccessorFieldsProps {
  readonly successors: Successors;
  readonly ownId: string | null;
  readonly onChange: (successors: Successors) => void;
}

/** Who does the work of a body that ended. */
export function SuccessorFields({ successors, ownId, onChange }: SuccessorFieldsProps) {
  const { t } = useTranslation();
  // A successor may have ended since, and handed the work on.
  const ended = useAgencies().agencies.filter(({ endedOn }) => endedOn !== null);
  const edit = (index: number, change: Partial<Successors[number]>): void =>
    onChange(successors.map((one, at) => (at === index ? { ...one, ...change } : one)));
  return (
    <fieldset className={classes.rows}>
      <legend>{t('administration.field.successors')}</legend>
      <p className="soft small">{t('administration.successorsHint')}</p>
      {successors.map((one, index) => (
        <div key={index} className={classes.row}>
          <AgencySelect
            label={t('administration.successor')}
            value={one.agencyId === '' ? null : one.agencyId}
            first={{ heading: t('administration.endedOnes'), agencies: ended }}
            without={ownId === null ? [] : [ownId]}
            onChange={(agencyId) => edit(index, { agencyId: agencyId ?? '' })}
          />
          <DayField
            label={t('administration.from')}
            required
            value={one.on}
            onChange={(day) => edit(index, { on: day })}
          />
          <TextInput
            label={t('administration.basis')}
            required
            maxLength={500}
            value={one.basis}
            onChange={(event) => edit(index, { basis: event.currentTarget.value })}
          />
          <TextInput
            label={t('administration.scope')}
            placeholder={t('administration.scopeAll')}
            maxLength={500}
            value={one.scope}
            onChange={(event) => edit(index, { scope: event.currentTarget.value })}
          />
          <Button
            variant="subtle"
            onClick={() => onChange(successors.filter((_one, at) => at !== index))}
            aria-label={t('administration.removeSuccessor', { number: index + 1 })}
          >
            {t('administration.remove')}
          </Button>
        </div>
      ))}
      <Button variant="default" mt="sm" onClick={() => onChange([...successors, NO_SUCCESSOR])}>
        {t('administration.addSuccessor')}
      </Button>
    </fieldset>
  );
}
