import type { AgencyView } from '#contracts/http/agencies';
import type { AgencyRow } from '#persistence/agencies/agencies';

export function showAgency({ id, name, kind, parent, names, aliases, version }: AgencyRow): AgencyView {
  return {
    id,
    name,
    kind,
    parent,
    names: names.map((one) => ({ name: one.name, from: one.from, to: one.to, basis: one.basis })),
    aliases: [...aliases],
    version,
  };
}
