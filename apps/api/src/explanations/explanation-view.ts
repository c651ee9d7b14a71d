import type { Explanation as Shown, Deadline as ShownDeadline } from '#contracts/http/explanations';
import type { Deadline, Explanation, Step } from '#domain/explanation/deadline';
import type { Turn } from '#domain/explanation/turns';
import type { Instant } from '#domain/time/day';
import type { AskedLetter } from '#persistence/letters/letters';
import type { AgencyNames } from '../names/agency-names.ts';
import { dayInWords, writtenDay } from '../names/days-in-words.ts';
import { filled } from '../names/filled.ts';
import { momentOf } from '../names/moment.ts';
import type { Language } from '../problem/language.ts';
import { showRule } from './due-rule-view.ts';
import { SIGNED, STEPS, TITLES, TURNS, UNSIGNED } from './explanation-words.ts';
import { outcomeOf } from './outcome-words.ts';

/** What an explanation is put into words with. */
export interface Telling {
  readonly language: Language;
  readonly now: Instant;
  readonly names: AgencyNames;
  /** Letters that the caller may read. */
  readonly letters: readonly AskedLetter[];
}

export const titleOf = ({ about, period }: Deadline, language: Language): string =>
  filled(TITLES[about][language], { period: period ?? undefined });

function showTurn({ kind, who, from, until, length }: Turn, { names, language }: Telling) {
  return {
    kind,
    words: TURNS[kind][language],
    who: names.refOrNull(who),
    from: momentOf(from) ?? '',
    until: momentOf(until),
    length: { ...length },
  };
}

function showStep(
  step: Step,
  stream: string | null,
  { letters, language }: Telling,
): ShownDeadline['steps'][number] {
  const { what, at, isTaken, byHand, seq } = step;
  const letter = letters.find(({ lines }) =>
    lines.some((line) => line.stream === stream && line.seq === seq),
  );
  const done = STEPS[what][isTaken ? 'taken' : 'toCome'][language];
  return {
    what,
    words: letter === undefined ? done : `${done}, ${signatureOf(letter, language)}`,
    at: momentOf(at) ?? '',
    taken: isTaken,
    byHand,
    seq,
    letter: letter === undefined ? null : showLetter(letter),
  };
}

function signatureOf({ status, number, signedOn }: AskedLetter, language: Language): string {
  if (status === 'draft' || number === null || signedOn === null) return UNSIGNED[language];
  return filled(SIGNED[language], { number, day: writtenDay(signedOn, language) });
}

const showLetter = ({ id, status, number, signedOn, signedAt }: AskedLetter) => ({
  id,
  status,
  number,
  signedOn,
  signedAt: momentOf(signedAt),
});

function showDeadline(deadline: Deadline, telling: Telling): ShownDeadline {
  const { language, names, now } = telling;
  const { about, period, owner, since, dueAt, lastDay, timeliness, answer, late, daysLeft, stream } =
    deadline;
  return {
    about,
    title: titleOf(deadline, language),
    period,
    owner: names.refOrNull(owner),
    stream,
    report: stream?.startsWith('report/') ? `/api/reports/${stream.split('/')[1]}` : null,
    since: momentOf(since) ?? '',
    dueAt: momentOf(dueAt) ?? '',
    lastDay: { day: lastDay, words: dayInWords(lastDay, language) },
    rule: showRule(deadline, language),
    timeliness,
    answer,
    metAt: momentOf(deadline.metAt),
    claimedAt: momentOf(deadline.claimedAt),
    lapsedAt: momentOf(deadline.lapsedAt),
    outcome: outcomeOf(deadline, language, now),
    late: late === null ? null : { ...late },
    daysLeft,
    turns: deadline.turns.map((one) => showTurn(one, telling)),
    steps: deadline.steps.map((step) => showStep(step, stream, telling)),
  };
}

export const showDeadlines = (
  { deadlines, turns }: Explanation,
  telling: Telling,
): Pick<Shown, 'deadlines' | 'turns'> => ({
  deadlines: deadlines.map((deadline) => showDeadline(deadline, telling)),
  turns: turns.map((one) => showTurn(one, telling)),
});
