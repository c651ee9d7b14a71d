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
import { letterText } from './letter-text.ts';

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

async function planTitle(manager: EntityManager, planId: string): Promise<string> {
  const rows: { number: string | null; subject: string | null }[] = await manager.query(
    'select number, subject from plan where id = $1',
    [planId],
  );
  const { number = null, subject = null } = rows[0] ?? {};
  return [`Kế hoạch ${number ?? ''}`.trim(), subject].filter((part) => part !== null).join(' — ');
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
  const [names, subjects, vietnamese, plan, actions] = await Promise.all([
    AgencyNames.of(manager, [row.from, row.to, ...lines.map(({ owner }) => owner)]),
    subjectsOf(manager, streams, language),
    subjectsOf(manager, streams, 'vi'),
    planTitle(manager, row.planId),
    letterActions(manager, principal, [row]),
  ]);
  const { what, about, period } = row;
  const text = letterText({
    what,
    about,
    period,
    plan,
    from: names.nameOf(row.from),
    to: names.nameOf(row.to),
    lines: lines.map(({ stream, owner, dueAt }) => ({
      title: vietnamese.get(stream)?.title ?? stream,
      owner: owner === null ? null : names.nameOf(owner),
      dueAt,
    })),
  });
  return {
    ...showLetter(row, names),
    actions: actions(row),
    lines: streams.map((stream) => subjects.get(stream)).filter((one) => one !== undefined),
    text,
  };
}
