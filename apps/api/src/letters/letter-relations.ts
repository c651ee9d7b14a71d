import { relationsToLetter, type Relations } from '#access/relations';
import type { Principal } from '#access/roles';
import type { LetterRow } from '#persistence/letters/letters';

export const relationsOf = ({ agencyId }: Principal, row: LetterRow): Relations =>
  relationsToLetter(agencyId, { ...row, signed: row.status === 'signed' });
