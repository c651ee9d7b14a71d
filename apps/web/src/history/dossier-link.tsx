import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../api/session.ts';
import type { Schema } from '../api/types.ts';

/** The whole dossier of an item as one file, which can be checked without the product. */
export function DossierLink({ item }: { readonly item: Schema<'Item'> }) {
  const { t } = useTranslation();
  const { actions } = useMe();
  if (!actions.includes('item.dossier')) return null;
  return (
    <Button
      component="a"
      href={`/api/items/${item.id}/dossier`}
      download
      variant="default"
      leftSection={<IconDownload size={16} aria-hidden />}
    >
      {t('history.dossier')}
    </Button>
  );
}
