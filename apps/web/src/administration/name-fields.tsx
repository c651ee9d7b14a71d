import { Button, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './agency-fields.module.css';
import { type AgencyForm, NO_NAME } from './agency-form.ts';
import { DayField } from '../parts/day-field.tsx';

type Names = AgencyForm['names'];

interface NameFieldsProps {
  readonly names: Names;
  readonly onChange: (names: Names) => void;
}

/** One name at a time, each from a day on. */
export function NameFields({ names, onChange }: NameFieldsProps) {
  const { t } = useTranslation();
  const edit = (index: number, change: Partial<Names[number]>): void =>
    onChange(names.map((one, at) => (at === index ? { ...one, ...change } : one)));
  return (
    <fieldset className={classes.rows}>
      <legend>{t('administration.field.names')}</legend>
      <p className="soft small">{t('administration.namesHint')}</p>
      {names.map((one, index) => (
        <div key={index} className={classes.row}>
          <TextInput
            label={t('administration.name')}
            required
            maxLength={300}
            value={one.name}
            onChange={(event) => edit(index, { name: event.currentTarget.value })}
          />
          <DayField
            label={t('administration.from')}
            required
            value={one.from}
            onChange={(day) => edit(index, { from: day })}
          />
          <DayField
            label={t('administration.toDay')}
            value={one.to}
            onChange={(day) => edit(index, { to: day })}
          />
          <TextInput
            label={t('administration.basis')}
            maxLength={500}
            value={one.basis}
            onChange={(event) => edit(index, { basis: event.currentTarget.value })}
          />
          <Button
            variant="subtle"
            disabled={names.length === 1}
            onClick={() => onChange(names.filter((_one, at) => at !== index))}
            aria-label={t('administration.removeName', { name: one.name })}
          >
            {t('administration.remove')}
          </Button>
        </div>
      ))}
      <Button variant="default" mt="sm" onClick={() => onChange([...names, NO_NAME])}>
        {t('administration.addName')}
      </Button>
    </fieldset>
  );
}
