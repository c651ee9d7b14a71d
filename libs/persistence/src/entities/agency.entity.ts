import { EntitySchema } from 'typeorm';
import { day, key, maybe, text, whole } from './columns.ts';

export interface Locality {
  id: string;
  name: string;
}

/** A body; what it is called depends on the day. */
export interface Agency {
  id: string;
  localityId: string;
  kind: 'ordered' | 'requested' | 'foreign';
  parent: string | null;
  /** What lists call it, once in the locality; null for one that no list has named. */
  code: string | null;
  /** For If-Match. */
  version: number;
}

export interface AgencyName {
  agencyId: string;
  /** NFC. */
  name: string;
  validFrom: string;
  /** First day on which it is no longer the name. */
  validTo: string | null;
  basis: string | null;
}

export interface AgencyAlias {
  agencyId: string;
  alias: string;
}

/** Who does the work of a body that ended. */
export interface AgencySuccession {
  predecessor: string;
  successor: string;
  onDay: string;
  basis: string;
  /** Which part of the work; null for all of it. */
  scope: string | null;
  localityId: string;
  /** In the list of the successors. */
  place: number;
}

export const LocalityEntity = new EntitySchema<Locality>({
  name: 'locality',
  columns: { id: key(), name: text() },
});

export const AgencyEntity = new EntitySchema<Agency>({
  name: 'agency',
  columns: {
    id: key(),
    localityId: text('locality_id'),
    kind: text(),
    parent: maybe(text()),
    code: maybe(text()),
    version: { ...whole(), default: 1 },
  },
});

export const AgencyNameEntity = new EntitySchema<AgencyName>({
  name: 'agency_name',
  columns: {
    agencyId: key('agency_id'),
    name: text(),
    validFrom: { ...day('valid_from'), primary: true },
    validTo: maybe(day('valid_to')),
    basis: maybe(text()),
  },
});

export const AgencyAliasEntity = new EntitySchema<AgencyAlias>({
  name: 'agency_alias',
  columns: { agencyId: key('agency_id'), alias: key() },
});

export const AgencySuccessionEntity = new EntitySchema<AgencySuccession>({
  name: 'agency_succession',
  columns: {
    predecessor: key(),
    successor: key(),
    onDay: { ...day('on_day'), primary: true },
    basis: text(),
    scope: maybe(text()),
    localityId: text('locality_id'),
    place: whole(),
  },
});
