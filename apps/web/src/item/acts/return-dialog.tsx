import { Radio } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActDialog } from '../../parts/act-dialog.tsx';
import { useItemAct } from '../item-data.ts';
import { type ItemDialogProps, pathOf } from './item-dialog.ts';

const KINDS = ['wrong-addressee', 'not-competent'] as const;
type Because = (typeof KINDS)[number];

export function ReturnDialog({ item, isOpen, onClose }: ItemDialogProps) {
  const { t } = useTranslation();
  const act = useItemAct(item.id, '/api/items/{id}/return');
  const [because, setBecause] = useState<Because>('wrong-addressee');
  return (
    <ActDialog
      title={t('item.return.title', { code: item.code })}
      hint={t('item.return.hint')}
      keptAs={`item/${item.id}/return`}
      label={t('item.return.reason')}
      isOpen={isOpen}
      onClose={onClose}
      onAct={(reason) => act.mutateAsync({ params: pathOf(item), body: { because, reason } })}
      act={act}
      confirm={t('item.return.confirm')}
    >
      <Radio.Group
        label={t('item.return.because')}
        mt="sm"
        value={because}
        onChange={(kind) => setBecause(KINDS.find((one) => one === kind) ?? 'wrong-addressee')}
      >
        {KINDS.map((kind) => (
          <Radio
            key={kind}
            mt="xs"
            value={kind}
            label={t(`item.return.kind.${kind}`)}
            description={
              kind === 'wrong-addressee'
                ? t('item.return.leadsTo.focal', { agency: item.focalAgency.name })
                : t('item.return.leadsTo.authority', { agency: item.authority.name })
            }
          />
        ))}
      </Radio.Group>
    </ActDialog>
  );
}
