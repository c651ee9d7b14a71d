import { Textarea, TextInput } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeptText } from '../../parts/kept-text.ts';
import { useDraftEditor } from './draft-editor.ts';
import type { Draft, Patch } from './draft-fields.ts';

interface SavedFieldProps {
  /** Names it within the draft: under this its text is kept until it was saved. */
  readonly name: string;
  readonly label: ReactNode;
  readonly value: string;
  /** Null: the text says nothing that could be saved. */
  readonly patchOf: (text: string) => Patch | null;
  /** What to write instead. */
  readonly wrong?: string;
  readonly description?: ReactNode;
  readonly hasLines?: boolean;
  readonly placeholder?: string;
  readonly className?: string;
  readonly id?: string;
  readonly isLabelHidden?: boolean;
  readonly maxLength?: number;
  readonly onSaved?: () => void;
}

/** A field that is saved when it is left; until then what was typed stays on this computer. */
export function SavedField(props: SavedFieldProps) {
  const { name, label, value, patchOf, wrong, description, hasLines = false, isLabelHidden = false } = props;
  const { t } = useTranslation();
  const { draft, canEdit, save } = useDraftEditor();
  const { text, write, forget, isKept } = useKeptText(`draft/${draft.id}/${name}`, value);
  const [isWrong, setWrong] = useState(false);
  // Typed earlier, and not sent: it is said, since it looks like what is saved.
  const [wasLeft] = useState(isKept);
  const seen = useRef<Draft>(draft);
  const begin = (next: string): void => {
    if (!isKept) seen.current = draft;
    setWrong(false);
    write(next);
  };
  const leave = async (): Promise<void> => {
    const said = text.trim();
    if (said === value.trim()) return forget();
    const patch = patchOf(said);
    setWrong(patch === null);
    if (patch === null) return;
    const outcome = await save(patch, seen.current);
    setWrong(outcome === 'invalid');
    if (outcome !== 'saved') return;
    forget();
    props.onSaved?.();
  };
  useEffect(() => {
    // Saved otherwise, e.g. when what failed was sent again.
    if (isKept && text === value) forget();
  });
  const hint = wasLeft && isKept ? t('common.kept') : description;
  const error = isWrong ? (wrong ?? t('start.field.wrong')) : undefined;
  const common = {
    ...(isLabelHidden ? { 'aria-label': typeof label === 'string' ? label : name } : { label }),
    value: text,
    readOnly: !canEdit,
    ...(hint === undefined ? {} : { description: hint }),
    ...(error === undefined ? {} : { error }),
    ...(props.placeholder === undefined ? {} : { placeholder: props.placeholder }),
    ...(props.className === undefined ? {} : { className: props.className }),
    ...(props.id === undefined ? {} : { id: props.id }),
    maxLength: props.maxLength ?? 500,
    onBlur: () => void leave(),
  };
  if (hasLines) {
    return <Textarea {...common} minRows={2} onChange={(event) => begin(event.currentTarget.value)} />;
  }
  return (
    <TextInput
      {...common}
      onChange={(event) => begin(event.currentTarget.value)}
      onKeyDown={(event: KeyboardEvent<HTMLInputElement>) => {
        if (event.key === 'Enter') event.currentTarget.blur();
      }}
    />
  );
}
