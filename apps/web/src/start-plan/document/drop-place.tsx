import { Button } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refreshAll } from '../../api/query-client.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import classes from './drop-place.module.css';
import { sendFile } from './send-file.ts';

interface Sending {
  readonly name: string;
  readonly part: number;
}

/** Takes the signed document, dropped or chosen, and sends it. */
export function DropPlace() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [sending, setSending] = useState<Sending | null>(null);
  const [failed, setFailed] = useState<{ file: File; error: unknown } | null>(null);
  const send = async (file: File): Promise<void> => {
    setFailed(null);
    setSending({ name: file.name, part: 0 });
    try {
      const { id, known } = await sendFile(file, (part) => setSending({ name: file.name, part }));
      void refreshAll();
      await navigate({
        to: '/documents/$documentId',
        params: { documentId: id },
        search: known ? { known: 'yes' } : {},
      });
    } catch (error) {
      setFailed({ file, error });
    } finally {
      setSending(null);
    }
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) void send(file);
  };
  return (
    <section
      className={`${classes.place} sheet`}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h2>{t('start.upload.drop')}</h2>
      <p className="soft">{t('start.upload.hint')}</p>
      <input
        ref={input}
        type="file"
        hidden
        accept=".docx,.xlsx,.txt"
        aria-label={t('start.upload.choose')}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = '';
          if (file !== undefined) void send(file);
        }}
      />
      <Button
        size="sm"
        leftSection={<IconUpload size={18} aria-hidden />}
        loading={sending !== null}
        onClick={() => input.current?.click()}
      >
        {t('start.upload.choose')}
      </Button>
      {sending !== null && (
        <p role="status">
          {t('start.upload.sending', { name: sending.name, percent: Math.round(sending.part * 100) })}
          <progress className={classes.bar} value={sending.part} max={1} aria-label={sending.name} />
        </p>
      )}
      {failed !== null && <FailureNotice error={failed.error} onRepeat={() => void send(failed.file)} />}
    </section>
  );
}
