import type { EntityManager } from 'typeorm';
import type { Principal } from '#access/roles';
import type { Letter, LetterSummary } from '#contracts/http/letters';
import type { LetterRow } from '#persistence/letters/letters';
import { AgencyNames } from '../names/agency-names.ts';
import { momentOf } from '../names/moment.ts';
import { subjectsOf } from '../names/subjects.ts';
import type { Language } from '../problem/language.ts';
import { letterActions } from './letter-actions.ts';
import { letterLines } from './letter-lines.queries.ts';
import { writtenLetter } from './written-letter.ts';

/** What somebody has read of a letter is told by its number of lines. */
export const versionOf = ({ lines }: LetterRow): number => lines.length;

export function showLetter(row: LetterRow, names: AgencyNames): Omit<LetterSummary, 'actions'> {
  const { id, planId, what, about, period, status, number, signedOn, supplement } = row;
  return {
    id,
    planId,
    what,
    about,
    period,
    status,
    number,
    signedOn,
    supplement,
    from: names.ref(row.from),
    to: names.ref(row.to),
    createdAt: momentOf(row.createdAt) ?? '',
    version: versionOf(row),
  };
}

/** A letter with its text, which stays the same words as long as its lines do. */
export async function readLetterDetail(
  manager: EntityManager,
  principal: Principal,
  row: LetterRow,
  language: Language,
): Promise<Letter> {
  const lines = await letterLines(manager, row);
  const streams = row.lines.map(({ stream }) => stream);
  const [names, subjects, text, actions] = await Promise.all([
    AgencyNames.of(manager, [row.from, row.to]),
    subjectsOf(manager, streams, language),
    writtenLetter(manager, row, lines),
    letterActions(manager, principal, [row]),
  ]);
  return {
    ...showLetter(row, names),
    actions: actions(row),
    lines: streams.map((stream) => subjects.get(stream)).filter((one) => one !== undefined),
    text,
  };
}
