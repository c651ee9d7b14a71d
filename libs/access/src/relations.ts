/** How the caller's agency stands to the object that an act is about. */
export const RELATIONS = [
  'lead',
  'co-lead',
  'coordinating',
  'asked',
  'confirmer',
  'focal',
  'authority',
  'reporter',
  'sender',
  'addressee',
] as const;
export type Relation = (typeof RELATIONS)[number];
export type Relations = ReadonlySet<Relation>;

export const NO_RELATION: Relations = new Set();

interface Parties {
  readonly focalAgency: string;
  readonly authority: string;
}

export interface ItemParties extends Parties {
  readonly lead: string | null;
  readonly coLeads: readonly string[];
  readonly coordinating: readonly string[];
  /** Agencies that were asked for a contribution. */
  readonly asked: readonly string[];
}

type Held = readonly (readonly [Relation, boolean])[];

const held = (relations: Held): Relations =>
  new Set(relations.filter(([, holds]) => holds).map(([relation]) => relation));

const partyRelations = (agency: string, { focalAgency, authority }: Parties): Held => [
  ['focal', agency === focalAgency],
  ['authority', agency === authority],
];

/** Nobody confirms its own work: what the focal agency leads is confirmed by the authority. */
export function relationsToItem(agency: string | null, item: ItemParties): Relations {
  if (agency === null) return NO_RELATION;
  const confirmer = item.lead === item.focalAgency ? item.authority : item.focalAgency;
  return held([
    ['lead', agency === item.lead],
    ['co-lead', item.coLeads.includes(agency)],
    ['coordinating', item.coordinating.includes(agency)],
    ['asked', item.asked.includes(agency)],
    ['confirmer', agency === confirmer],
    ...partyRelations(agency, item),
  ]);
}

export function relationsToReport(
  agency: string | null,
  report: Parties & { readonly agency: string },
): Relations {
  if (agency === null) return NO_RELATION;
  return held([['reporter', agency === report.agency], ...partyRelations(agency, report)]);
}

/** To a plan and to each of its periods. */
export function relationsToPlan(agency: string | null, plan: Parties): Relations {
  return agency === null ? NO_RELATION : held(partyRelations(agency, plan));
}

/** A letter reaches its addressee when it is signed; until then it is a draft of the sender. */
export function relationsToLetter(
  agency: string | null,
  letter: Parties & { readonly from: string; readonly to: string; readonly signed: boolean },
): Relations {
  if (agency === null) return NO_RELATION;
  return held([
    ['sender', agency === letter.from],
    ['addressee', letter.signed && agency === letter.to],
    ...partyRelations(agency, letter),
  ]);
}
