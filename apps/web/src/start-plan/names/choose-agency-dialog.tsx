import { Button, Group, Modal } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgencySelect } from '../../parts/agency-select.tsx';
import type { NamedBody } from '../draft/draft-fields.ts';

interface ChooseAgencyDialogProps {
  readonly name: string;
  readonly onClose: () => void;
  readonly onChoose: (body: NamedBody) => void;
}

/** Any agency of the locality, found by its name. */
export function ChooseAgencyDialog({ name, onClose, onChoose }: ChooseAgencyDialogProps) {
  const { t } = useTranslation();
  const [agencyId, setAgencyId] = useState<string | null>(null);
  const choose = (event: FormEvent): void => {
    event.preventDefault();
    if (agencyId === null) return;
    onChoose({ kind: 'agency', agencyId });
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('start.names.chooseFor', { name })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form onSubmit={choose}>
        <AgencySelect label={t('start.body.agency')} value={agencyId} onChange={setAgencyId} />
        <p className="soft small">{t('start.names.isRemembered')}</p>
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" disabled={agencyId === null}>
            {t('start.names.choose')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
