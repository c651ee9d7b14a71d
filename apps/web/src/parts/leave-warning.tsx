import { Button, Group, Modal } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** Asks before a page is left on which something stands that was not sent. */
export function LeaveWarning({ when }: { readonly when: boolean }) {
  const { t } = useTranslation();
  const { status, proceed, reset } = useBlocker({
    // Another view of the same page loses nothing.
    shouldBlockFn: ({ current, next }) => when && current.pathname !== next.pathname,
    enableBeforeUnload: when,
    withResolver: true,
  });
  return (
    <Modal opened={status === 'blocked'} onClose={() => reset?.()} title={t('common.leaveAnyway')}>
      <p>{t('common.leave')}</p>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={() => proceed?.()}>
          {t('common.leaveAnyway')}
        </Button>
        <Button onClick={() => reset?.()}>{t('common.stay')}</Button>
      </Group>
    </Modal>
  );
}
