import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgencyRow } from './agency-rows.ts';
import { UrgeDialog } from './urge-dialog.tsx';
import type { Period } from './year-data.ts';
import classes from './year-page.module.css';

interface UrgeBarProps {
  readonly period: Period;
  /** Those who may be urged now. */
  readonly mayBeUrged: readonly AgencyRow[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (agencies: ReadonlySet<string>) => void;
}

/** Urges those who are ticked below. */
export function UrgeBar({ period, mayBeUrged, chosen, onChoose }: UrgeBarProps) {
  const { t } = useTranslation();
  const [urged, setUrged] = useState<readonly AgencyRow[] | null>(null);
  const ticked = mayBeUrged.filter(({ agency }) => chosen.has(agency.id));
  const isAll = ticked.length === mayBeUrged.length;
  const close = (): void => {
    setUrged(null);
    onChoose(new Set());
  };
  return (
    <div className={classes.choose}>
      <Button
        variant="default"
        onClick={() => onChoose(new Set(isAll ? [] : mayBeUrged.map(({ agency }) => agency.id)))}
      >
        {isAll ? t('year.urging.chooseNone') : t('year.urging.chooseAll', { count: mayBeUrged.length })}
      </Button>
      <Button variant="light" disabled={ticked.length === 0} onClick={() => setUrged(ticked)}>
        {ticked.length === 0
          ? t('year.urging.chooseFirst')
          : t('year.urging.preview', { count: ticked.length })}
      </Button>
      {urged !== null && <UrgeDialog period={period} rows={urged} onClose={close} />}
    </div>
  );
}
