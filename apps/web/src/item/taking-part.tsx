import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../api/session.ts';
import type { Schema } from '../api/types.ts';
import { AppointDialog } from './acts/appoint-dialog.tsx';
import type { Item } from './item-data.ts';
import classes from './item.module.css';
import { ResponsibleName } from './responsible-name.tsx';

type AgencyRef = Schema<'AgencyRef'>;

/** Who has to do with the item, and as what. */
export function TakingPart({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  const { lead, coLeads, coordinating, focalAgency, authority } = item;
  return (
    <section className="sheet" aria-labelledby="taking-part">
      <h2 id="taking-part">{t('item.who.title')}</h2>
      <dl className={classes.facts}>
        <Part name={t('item.who.lead')} agencies={lead === null ? [] : [lead]} isShownEmpty />
        <Part name={t('item.who.coLeads')} agencies={coLeads} />
        <Part name={t('item.who.coordinating')} agencies={coordinating} isShownEmpty />
        <Part name={t('item.who.focal')} agencies={[focalAgency]} />
        <Part name={t('item.who.authority')} agencies={[authority]} />
        <Responsible item={item} />
      </dl>
    </section>
  );
}

/** Told to the agency that leads the item only. */
function Responsible({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const mayAppoint = item.actions.includes('appoint');
  if (item.responsible === null && !mayAppoint) return null;
  return (
    <>
      <dt>{t('item.who.responsible')}</dt>
      <dd className={classes.line}>
        <ResponsibleName of={item.responsible} />
        {mayAppoint && (
          <>
            <Button variant="default" onClick={() => setOpen(true)}>
              {t('item.appoint.open')}
            </Button>
            <AppointDialog item={item} isOpen={isOpen} onClose={() => setOpen(false)} />
          </>
        )}
      </dd>
    </>
  );
}

interface PartProps {
  readonly name: string;
  readonly agencies: readonly AgencyRef[];
  readonly isShownEmpty?: boolean;
}

function Part({ name, agencies, isShownEmpty = false }: PartProps): ReactNode {
  const { t } = useTranslation();
  const mine = useMe().agency?.id;
  if (agencies.length === 0 && !isShownEmpty) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {agencies.length === 0 && t('common.none')}
        {agencies.map((agency) => (
          <div key={agency.id}>
            {agency.id === mine ? <strong>{agency.name}</strong> : agency.name}
            {agency.id === mine && <span className="soft small"> ({t('item.who.us')})</span>}
          </div>
        ))}
      </dd>
    </>
  );
}
