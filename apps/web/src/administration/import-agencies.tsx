import { Button, FileInput, Group, Modal } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../api/failure.ts';
import { refreshAll } from '../api/query-client.ts';
import { announce } from '../parts/announce.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { ImportPreview } from './import-preview.tsx';
import { WrongRows } from './wrong-rows.tsx';
import { sendList } from './send-list.ts';

interface ImportAgenciesProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** A list of agencies is looked through first: what it would add and change, or which rows are wrong. */
export function ImportAgencies({ isOpen, onClose }: ImportAgenciesProps) {
  const { t } = useTranslation();
  const [file, setFile] = useState<File | null>(null);
  const trial = useMutation({ mutationFn: (chosen: File) => sendList(chosen, true) });
  const take = useMutation({
    mutationFn: (chosen: File) => sendList(chosen, false),
    onSettled: refreshAll,
  });
  const close = (): void => {
    setFile(null);
    trial.reset();
    take.reset();
    onClose();
  };
  const choose = (chosen: File | null): void => {
    setFile(chosen);
    take.reset();
    trial.reset();
    if (chosen !== null) trial.mutate(chosen);
  };
  const start = (): void => {
    if (file === null) return;
    take.mutate(file, {
      onSuccess: ({ added, changed }) => {
        announce(t('administration.imported', { added: added.length, changed: changed.length }));
        close();
      },
    });
  };
  const changes = (trial.data?.added.length ?? 0) + (trial.data?.changed.length ?? 0);
  return (
    <Modal
      opened={isOpen}
      onClose={close}
      size="xl"
      title={t('administration.importAgencies')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <p className="soft">{t('administration.importHint')}</p>
      <FileInput
        mt="sm"
        label={t('administration.importFile')}
        placeholder={t('administration.chooseFile')}
        accept=".csv,.xlsx"
        value={file}
        onChange={choose}
      />
      {trial.isPending && <Waiting lines={4} />}
      {trial.error !== null &&
        (failureOf(trial.error).code === 'agency-list-invalid' ? (
          <WrongRows error={trial.error} />
        ) : (
          <FailureNotice error={trial.error} onRepeat={() => choose(file)} />
        ))}
      {trial.data !== undefined && <ImportPreview preview={trial.data} />}
      {take.error !== null && <FailureNotice error={take.error} onRepeat={start} />}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={close}>
          {t('common.cancel')}
        </Button>
        <Button disabled={changes === 0} loading={take.isPending} onClick={start}>
          {changes === 0
            ? t('administration.importAgencies')
            : t('administration.takeIn', { count: changes })}
        </Button>
      </Group>
    </Modal>
  );
}
