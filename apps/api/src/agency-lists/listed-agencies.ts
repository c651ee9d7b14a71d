import type { ListedAgency } from '#catalogue/listed-agency';
import type { AgencyRow } from '#persistence/agencies/agencies';

/** Agencies of a locality as a list has them; one that no list has named yet goes by its id. */
export function listedAgencies(rows: readonly AgencyRow[]): readonly ListedAgency[] {
  const codes = new Map(rows.map(({ id, code }) => [id, code ?? id]));
  const codeOf = (id: string): string => codes.get(id) ?? id;
  const inOrder = rows.toSorted((one, other) => one.name.localeCompare(other.name, 'vi'));
  return inOrder.map(({ id, kind, names, aliases, parent, successors }) => ({
    code: codeOf(id),
    kind,
    names,
    aliases,
    parent: parent === null ? null : codeOf(parent),
    successors: successors.map(({ agencyId, ...one }) => ({ ...one, code: codeOf(agencyId) })),
  }));
}
