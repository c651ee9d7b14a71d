import { Textarea } from '@mantine/core';
import type { KeyboardEvent, Ref } from 'react';
import { useTranslation } from 'react-i18next';

interface ReviewReasonProps {
  readonly ref: Ref<HTMLTextAreaElement>;
  readonly text: string;
  readonly onWrite: (text: string) => void;
  /** The reason stands: on to the next entry. */
  readonly onDone: () => void;
  /** Back to the keys of the review. */
  readonly onLeave: () => void;
}

/** Why an entry goes back. */
export function ReviewReason({ ref, text, onWrite, onDone, onLeave }: ReviewReasonProps) {
  const { t } = useTranslation();
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onLeave();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && text.trim() !== '') onDone();
    else return;
    event.preventDefault();
  };
  return (
    <Textarea
      ref={ref}
      label={t('year.reviewing.reason')}
      description={text === '' ? t('year.reviewing.reasonHint') : t('common.kept')}
      required
      mt="sm"
      value={text}
      maxLength={20_000}
      onKeyDown={press}
      onChange={(event) => onWrite(event.currentTarget.value)}
    />
  );
}
