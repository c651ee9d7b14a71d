import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../api/session.ts';
import type { Schema } from '../api/types.ts';
import type { Item } from './item-data.ts';
import classes from './item.module.css';

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
      </dl>
    </section>
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
