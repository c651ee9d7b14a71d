import type { Draft, DraftItem, DraftName } from './draft-fields.ts';

/** In which items a printed name stands, and as what. */
export interface NameUse {
  readonly accountable: readonly DraftItem[];
  readonly coLead: readonly DraftItem[];
  readonly coordinating: readonly DraftItem[];
}

export function placesOfName({ items }: Pick<Draft, 'items'>, name: string): NameUse {
  return {
    accountable: items.filter(({ leads }) => leads[0] === name),
    coLead: items.filter(({ leads }) => leads.indexOf(name) > 0),
    coordinating: items.filter(({ coordinating }) => coordinating.includes(name)),
  };
}

export interface NameGroups {
  /** The plan does not start without a decision. */
  readonly blocking: readonly DraftName[];
  /** Without a decision the name goes with its items as it is printed. */
  readonly open: readonly DraftName[];
  readonly decided: readonly DraftName[];
}

export function groupNames({ names, blockers }: Pick<Draft, 'names' | 'blockers'>): NameGroups {
  const told = new Set(
    blockers
      .filter(({ code }) => code.startsWith('name-') || code.startsWith('agency-'))
      .map(({ what }) => what),
  );
  return {
    blocking: names.filter(({ name }) => told.has(name)),
    open: names.filter(({ name, match }) => !told.has(name) && match === null),
    decided: names.filter(({ name, match }) => !told.has(name) && match !== null),
  };
}
