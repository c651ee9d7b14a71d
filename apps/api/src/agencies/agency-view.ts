import type { AgencyView } from '#contracts/http/agencies';
import { endOf } from '#domain/draft/known-agency';
import type { AgencyRow } from '#persistence/agencies/agencies';

export function showAgency(agency: AgencyRow): AgencyView {
  const { id, name, code, kind, parent, names, aliases, successors, version } = agency;
  return {
    id,
    name,
    code,
    kind,
    parent,
    names: names.map((one) => ({ name: one.name, from: one.from, to: one.to, basis: one.basis })),
    aliases: [...aliases],
    endedOn: endOf(agency),
    successors: [...successors],
    version,
  };
}
