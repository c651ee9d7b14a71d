import { catalogueAgencies } from '#catalogue/catalogues';
import type { ListedName } from '#catalogue/listed-agency';
import type { KnownAgency } from '#domain/draft/known-agency';
import { derivedId } from '#domain/identity/derived-id';

export interface SampleAgency extends KnownAgency {
  /** What the catalogue calls it; demo accounts of the agency are called so too. */
  readonly code: string;
  readonly names: readonly ListedName[];
  readonly parent: string | null;
}

/** The locality of a catalogue. */
export const localityIdOf = (catalogue: string): string => derivedId('locality', catalogue);

/** A body of a catalogue's locality. */
export const agencyIdOf = (catalogue: string, code: string): string => derivedId('agency', catalogue, code);

/** Bodies of a catalogue as those of its locality. @throws Error where there is no such catalogue */
export function agenciesOfCatalogue(catalogue: string): readonly SampleAgency[] {
  const idOf = (code: string): string => agencyIdOf(catalogue, code);
  return catalogueAgencies(catalogue).map(({ parent, successors, ...agency }) => ({
    ...agency,
    id: idOf(agency.code),
    parent: parent === null ? null : idOf(parent),
    successors: successors.map(({ code, ...succession }) => ({ ...succession, agencyId: idOf(code) })),
  }));
}
