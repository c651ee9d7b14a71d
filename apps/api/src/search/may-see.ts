import { type Action, allows } from '#access/policy';
import { type Relations, NO_RELATION, relationsToLetter, relationsToReport } from '#access/relations';
import type { Principal } from '#access/roles';
import type { FoundRow, SearchKind } from './search.queries.ts';

const READING: Readonly<Record<SearchKind, Action>> = {
  plan: 'plan.read',
  agency: 'agency.read',
  item: 'item.read',
  report: 'report.read',
  letter: 'letter.read',
  draft: 'draft.read',
  document: 'document.read',
};

export const readingOf = (kind: SearchKind): Action => READING[kind];

/** Reports and letters are for those who have a part in them; the others of a locality for all who may read their kind. */
function relationsTo({ agencyId }: Principal, row: FoundRow): Relations {
  const { kind, agency, from, to, status } = row;
  const parties = { focalAgency: row.focalAgency ?? '', authority: row.authority ?? '' };
  if (kind === 'report') return relationsToReport(agencyId, { ...parties, agency: agency ?? '' });
  if (kind === 'letter') {
    const letter = { ...parties, from: from ?? '', to: to ?? '', signed: status === 'signed' };
    return relationsToLetter(agencyId, letter);
  }
  return NO_RELATION;
}

/** Whether the caller may read what was found. */
export const maySee = (principal: Principal, row: FoundRow): boolean =>
  allows(principal, READING[row.kind], relationsTo(principal, row));
