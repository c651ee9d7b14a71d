import { Button, CopyButton, Group, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './shown-once.module.css';

interface ShownOnceProps {
  readonly title: string;
  /** To whom or what it belongs. */
  readonly of: string;
  /** Null: nothing is to be shown. */
  readonly secret: string | null;
  readonly onSaved: () => void;
}

/** A secret that nobody can look up later; only closed by saying that it was kept. */
export function ShownOnce({ title, of, secret, onSaved }: ShownOnceProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={secret !== null}
      onClose={onSaved}
      title={title}
      closeOnClickOutside={false}
      closeOnEscape={false}
      withCloseButton={false}
    >
      <p>{of}</p>
      <p className={classes.secret}>
        <code>{secret}</code>
      </p>
      <p className="soft">{t('administration.shownOnce')}</p>
      <Group justify="flex-end" mt="md">
        <CopyButton value={secret ?? ''}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy} data-autofocus>
              {t(copied ? 'administration.copied' : 'administration.copy')}
            </Button>
          )}
        </CopyButton>
        <Button onClick={onSaved}>{t('administration.saved')}</Button>
      </Group>
    </Modal>
  );
}
