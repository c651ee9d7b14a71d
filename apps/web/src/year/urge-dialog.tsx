import { Button, Group, Modal } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AgencyRow } from './agency-rows.ts';
import { UrgePreview } from './urge-preview.tsx';
import classes from './urging.module.css';
import { useUrging } from './use-urging.ts';
import type { Period } from './year-data.ts';

interface UrgeDialogProps {
  readonly period: Period;
  /** Whom to urge, as chosen when this opened. */
  readonly rows: readonly AgencyRow[];
  readonly onClose: () => void;
}

/** The letters that would be drafted, one an agency; then what became of each. */
export function UrgeDialog({ period, rows, onClose }: UrgeDialogProps) {
  const { t } = useTranslation();
  const { results, isPending, urge } = useUrging();
  const ids = rows.flatMap(({ reportId }) => (reportId === null ? [] : [reportId]));
  const left = ids.filter((id) => results[id]?.isDone !== true);
  const drafted = ids.length - left.length;
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('year.urging.title', { count: rows.length })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <p className="soft">{t('year.urging.hint')}</p>
      <ul className={classes.previews}>
        {rows.map((row) => (
          <UrgePreview
            key={row.agency.id}
            row={row}
            isOpen={rows.length === 1}
            result={row.reportId === null ? undefined : results[row.reportId]}
          />
        ))}
      </ul>
      <p role="status">{drafted > 0 && t('year.urging.drafted', { count: drafted })}</p>
      <Group justify="flex-end" mt="md">
        {drafted > 0 && (
          <Link to="/letters" search={{ plan: period.planId, status: 'draft' }}>
            {t('year.urging.toLetters')}
          </Link>
        )}
        <Button variant="default" onClick={onClose}>
          {t(drafted > 0 ? 'common.close' : 'common.cancel')}
        </Button>
        {left.length > 0 && (
          <Button loading={isPending} onClick={() => void urge(left)}>
            {t('year.urging.urge', { count: left.length })}
          </Button>
        )}
      </Group>
    </Modal>
  );
}
