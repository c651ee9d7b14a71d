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
        const day = typedDay(currentTarget.value);
        // A form is not sent while it says something else than a day: that would be taken for none.
        currentTarget.setCustomValidity(
          currentTarget.value.trim() === '' || day !== null ? '' : t('common.dayWrong'),
        );
        setLeft(false);
        setTyped(currentTarget.value);
        onChange(day ?? '');
      }}
      onBlur={(event) => {
        setLeft(true);
        if (typedDay(shown) !== null) setTyped(null);
        onBlur?.(event);
      }}
    />
  );
}
