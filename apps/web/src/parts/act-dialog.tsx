import { Button, Group, Modal, Textarea } from '@mantine/core';
import { type FormEvent, type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from './failure-notice.tsx';
import { useKeptText } from './kept-text.ts';

interface ActDialogProps {
  readonly title: string;
  /** What the act leads to. */
  readonly hint?: string;
  /** Under which the text is kept, e.g. `item/<id>/return`; without it nothing is asked for. */
  readonly keptAs?: string;
  readonly label?: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Does the act; what it throws is shown, and the text stays. */
  readonly onAct: (text: string) => Promise<unknown>;
  readonly act: { readonly isPending: boolean; readonly error: unknown; readonly reset: () => void };
  readonly confirm: string;
  /** Fields beside the text. */
  readonly children?: ReactNode;
  readonly isReady?: boolean;
}

/** One act with what it needs: a reason, a text. Nothing written is lost when it fails. */
export function ActDialog(props: ActDialogProps) {
  const {
    title,
    hint,
    keptAs,
    label,
    isOpen,
    onClose,
    onAct,
    act,
    confirm,
    children,
    isReady = true,
  } = props;
  const { t } = useTranslation();
  const form = useId();
  const kept = useKeptText(keptAs ?? 'nothing');
  const needsText = keptAs !== undefined;
  const close = (): void => {
    act.reset();
    onClose();
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const isDone = await onAct(kept.text.trim()).then(
      () => true,
      () => false,
    );
    if (!isDone) return;
    if (needsText) kept.forget();
    close();
  };
  return (
    <Modal
      opened={isOpen}
      onClose={close}
      title={title}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form id={form} onSubmit={(event) => void submit(event)}>
        {hint !== undefined && <p className="soft">{hint}</p>}
        {children}
        {needsText && (
          <Textarea
            label={label}
            required
            mt="sm"
            data-autofocus
            value={kept.text}
            maxLength={20_000}
            description={kept.isKept ? t('common.kept') : undefined}
            onChange={(event) => kept.write(event.currentTarget.value)}
          />
        )}
        {act.error !== null && act.error !== undefined && <FailureNotice error={act.error} />}
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={close}>
            {t('common.cancel')}
          </Button>
          <Button
            type="submit"
            loading={act.isPending}
            disabled={!isReady || (needsText && kept.text.trim() === '')}
          >
            {confirm}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
