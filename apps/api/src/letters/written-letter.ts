import type { EntityManager } from 'typeorm';
import type { LetterRow } from '#persistence/letters/letters';
import { AgencyNames } from '../names/agency-names.ts';
import { subjectsOf } from '../names/subjects.ts';
import type { LetterLineRow } from './letter-lines.queries.ts';
import { letterText } from './letter-text.ts';

async function planTitle(manager: EntityManager, planId: string): Promise<string> {
  const rows: { number: string | null; subject: string | null }[] = await manager.query(
    'select number, subject from plan where id = $1',
    [planId],
  );
  const { number = null, subject = null } = rows[0] ?? {};
  return [`Kế hoạch ${number ?? ''}`.trim(), subject].filter((part) => part !== null).join(' — ');
}

/** The text of a letter with these lines, in Vietnamese: it goes to an office. */
export async function writtenLetter(
  manager: EntityManager,
  {
    planId,
    what,
    about,
    period,
    from,
    to,
  }: Pick<LetterRow, 'planId' | 'what' | 'about' | 'period' | 'from' | 'to'>,
  lines: readonly LetterLineRow[],
): Promise<string> {
  const [names, subjects, plan] = await Promise.all([
    AgencyNames.of(manager, [from, to, ...lines.map(({ owner }) => owner)]),
    subjectsOf(
      manager,
      lines.map(({ stream }) => stream),
      'vi',
    ),
    planTitle(manager, planId),
  ]);
  return letterText({
    what,
    about,
    period,
    plan,
    from: names.nameOf(from),
    to: names.nameOf(to),
    lines: lines.map(({ stream, owner, dueAt, wasReturned }) => ({
      title: subjects.get(stream)?.title ?? stream,
      owner: owner === null ? null : names.nameOf(owner),
      dueAt,
      wasReturned,
    })),
  });
}
