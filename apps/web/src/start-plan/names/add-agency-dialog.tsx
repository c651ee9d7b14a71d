import { Button, Group, Modal, NativeSelect, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { act } from '../../api/act.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { useDraftEditor } from '../draft/draft-editor.ts';
import { readDraftAnew } from '../draft/draft-data.ts';
import { namesIn } from '../read/item-fields.ts';
import { DayField } from '../../parts/day-field.tsx';

interface AddAgencyDialogProps {
  readonly name: string;
  readonly onClose: () => void;
}

const KINDS = ['ordered', 'requested', 'foreign'] as const;
type Kind = (typeof KINDS)[number];

/** Makes an agency of a name that the locality did not know, and matches the name to it. */
export function AddAgencyDialog({ name, onClose }: AddAgencyDialogProps) {
  const { t } = useTranslation();
  const { send, error } = useDraftEditor();
  const [kind, setKind] = useState<Kind>('ordered');
  const [from, setFrom] = useState('');
  const [aliases, setAliases] = useState('');
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const body = { name, kind, aliases: namesIn(aliases), ...(from === '' ? {} : { from }) };
    const outcome = await send(
      async ({ id, version }) =>
        (await act('post', '/api/drafts/{id}/agencies', { params: { path: { id } }, body, version })) ??
        (await readDraftAnew(id)),
      { matches: { [name]: null } },
    );
    if (outcome === 'saved') onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('start.names.addOne', { name })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form onSubmit={(event) => void add(event)}>
        <NativeSelect
          label={t('start.agency.kind')}
          value={kind}
          onChange={(event) => setKind(KINDS.find((one) => one === event.currentTarget.value) ?? 'ordered')}
          data={KINDS.map((value) => ({ value, label: t(`start.agency.${value}`) }))}
        />
        <DayField
          mt="sm"
          label={t('start.agency.from')}
          description={t('start.agency.fromHint')}
          value={from}
          onChange={setFrom}
        />
        <Textarea
          mt="sm"
          minRows={2}
          label={t('start.agency.aliases')}
          description={t('start.agency.aliasesHint')}
          value={aliases}
          onChange={(event) => setAliases(event.currentTarget.value)}
        />
        {error !== null && <FailureNotice error={error} />}
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit">{t('start.names.addAndMatch')}</Button>
        </Group>
      </form>
    </Modal>
  );
}
