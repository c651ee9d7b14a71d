import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from './days.ts';
import { typedDay } from './typed-day.ts';

interface DayFieldProps extends Omit<
  TextInputProps,
  'value' | 'onChange' | 'type' | 'placeholder' | 'error'
> {
  /** `YYYY-MM-DD`, or empty. */
  readonly value: string;
  /** Empty as long as what is typed is no day. */
  readonly onChange: (day: string) => void;
}

/** A day, typed and shown as in Vietnam whatever the browser's own language is. */
export function DayField({ value, onChange, onBlur, ...props }: DayFieldProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const [isLeft, setLeft] = useState(false);
  const shown = typed ?? (value === '' ? '' : dayText(value));
  const isWrong = isLeft && shown.trim() !== '' && typedDay(shown) === null;
  return (
    <TextInput
      {...props}
      inputMode="numeric"
      placeholder={t('common.dayForm')}
      value={shown}
      error={isWrong ? t('common.dayWrong') : undefined}
      onChange={({ currentTarget }) => {
        setLeft(false);
        setTyped(currentTarget.value);
        onChange(typedDay(currentTarget.value) ?? '');
      }}
      onBlur={(event) => {
        setLeft(true);
        if (typedDay(shown) !== null) setTyped(null);
        onBlur?.(event);
      }}
    />
  );
}
