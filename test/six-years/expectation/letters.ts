import { line, sorted } from '../line.ts';
import { actsOf } from './answers.ts';
import { dayOf } from './days.ts';
import { grouped, RUNGS } from './happenings.ts';
import { FOCAL } from './plan-table.ts';

const drafted = grouped(
  RUNGS.filter(({ what }) => what !== 'reminder'),
  ({ at, what, to, duty }) => line(at, what, duty.about, to),
);

/** Number and date under which a letter was signed; null for one that still is a draft. */
function signatureOf(
  ...letter: readonly [at: string, what: string, about: string, to: string]
): string | null {
  const [signed] = actsOf(
    'sign',
    ({ letter: { at, what, about, to } }) => line(at, what, about, to) === line(...letter),
  );
  return signed === undefined ? null : `${signed.number} of ${dayOf(signed.at)}`;
}

/** One letter an addressee for all that one moment asks of it, drafted for the focal agency to sign. */
export const expectedLetters = (): string[] =>
  sorted(
    drafted.map((group) => {
      const [{ at, what, to, duty }] = group;
      const subjects = sorted(group.map((rung) => rung.duty.subject));
      return line(
        at,
        what,
        duty.about,
        duty.period,
        `${FOCAL} to ${to}`,
        subjects,
        signatureOf(at, what, duty.about, to),
      );
    }),
  );

/** The letters of one moment about one thing: to whom each goes. */
export const lettersToSign = grouped(drafted, ([{ at, duty }]) => line(at, duty.about)).map((letters) => {
  const [[{ at, duty }]] = letters;
  const lines = sorted(letters.map(([{ what, to }]) => `${what}:${to}`));
  return { at, about: duty.about, period: duty.period, lines };
});
