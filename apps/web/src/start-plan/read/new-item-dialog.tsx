import { Button, Group, Modal, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddressSearch } from '../../parts/address.ts';
import { useKeptText } from '../../parts/kept-text.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { useDraftEditor } from '../draft/draft-editor.ts';
import { namesIn } from './item-fields.ts';

/** An item that the document does not have. */
export function NewItemDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { draft, save, error } = useDraftEditor();
  const [{ item: here }] = useAddressSearch();
  const [after, setAfter] = useState(here ?? draft.items.at(-1)?.ref ?? '');
  const kept = (name: string) => `draft/${draft.id}/new/${name}`;
  const code = useKeptText(kept('code'));
  const content = useKeptText(kept('content'));
  const leads = useKeptText(kept('leads'));
  const coordinating = useKeptText(kept('coordinating'));
  const timeline = useKeptText(kept('timeline'));
  const isReady = [code, content].every(({ text }) => text.trim() !== '');
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const item = {
      code: code.text.trim(),
      content: content.text.trim(),
      section: draft.items.find(({ ref }) => ref === after)?.section ?? null,
      leads: namesIn(leads.text),
      coordinating: namesIn(coordinating.text),
      timeline: timeline.text.trim(),
      after: after === '' ? null : after,
    };
    if ((await save({ added: [item] })) !== 'saved') return;
    [code, content, leads, coordinating, timeline].forEach(({ forget }) => forget());
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('start.items.add')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form onSubmit={(event) => void add(event)}>
        <TextInput
          label={t('start.item.code')}
          required
          data-autofocus
          maxLength={500}
          value={code.text}
          onChange={(event) => code.write(event.currentTarget.value)}
        />
        <Textarea
          label={t('start.item.content')}
          required
          mt="sm"
          maxLength={5_000}
          value={content.text}
          onChange={(event) => content.write(event.currentTarget.value)}
        />
        <Textarea
          label={t('start.item.leads')}
          description={t('start.item.leadsHint')}
          mt="sm"
          minRows={2}
          value={leads.text}
          onChange={(event) => leads.write(event.currentTarget.value)}
        />
        <Textarea
          label={t('start.item.coordinating')}
          mt="sm"
          minRows={2}
          value={coordinating.text}
          onChange={(event) => coordinating.write(event.currentTarget.value)}
        />
        <TextInput
          label={t('start.item.timeline')}
          description={t('start.item.timelineHint')}
          mt="sm"
          value={timeline.text}
          onChange={(event) => timeline.write(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('start.items.after')}
          mt="sm"
          value={after}
          onChange={(event) => setAfter(event.currentTarget.value)}
          data={draft.items.map(({ ref, code: one, content: said }) => ({
            value: ref,
            label: `${one ?? '–'} ${said.slice(0, 60)}`,
          }))}
        />
        {error !== null && <FailureNotice error={error} />}
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" disabled={!isReady}>
            {t('start.items.addThis')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
