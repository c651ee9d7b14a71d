import type { Deadline, Explanation } from '#domain/explanation/deadline';
import type { Turn } from '#domain/explanation/turns';
import { dayOf } from '#domain/time/day';
import { dayInWords, writtenDay } from '../names/days-in-words.ts';
import { filled } from '../names/filled.ts';
import { SUMMARIES, TURNS } from './explanation-words.ts';
import { type Telling, titleOf } from './explanation-view.ts';
import { outcomeOf } from './outcome-words.ts';

const isOwed = ({ metAt, lapsedAt }: Deadline): boolean => metAt === null && lapsedAt === null;
const isLate = (deadline: Deadline): boolean => isOwed(deadline) && deadline.late !== null;

/** The answer in a sentence or two: the first late thing, else the next due, else the last that was; and who is waited for. */
export function summaryOf({ deadlines, turns }: Explanation, telling: Telling): string {
  const { language } = telling;
  const late = deadlines.filter(isLate);
  const focus = late[0] ?? deadlines.find(isOwed) ?? deadlines.at(-1);
  if (focus === undefined) return SUMMARIES.nothing[language];
  const waiting = (isOwed(focus) && focus.turns.length > 0 ? focus.turns : turns).filter(goesOn);
  return [
    sentenceOf(focus, telling),
    ...(isOwed(focus) ? waiting.map((turn) => waitingFor(turn, telling)) : []),
    ...(late.length > 1 ? [filled(SUMMARIES.others[language], { count: String(late.length - 1) })] : []),
  ].join(' ');
}

const goesOn = ({ until }: Turn): boolean => until === null;

function sentenceOf(deadline: Deadline, { language, now }: Telling): string {
  const title = titleOf(deadline, language);
  return `${title} (${dayInWords(deadline.lastDay, language)}): ${outcomeOf(deadline, language, now)}.`;
}

function waitingFor({ kind, who, from, length }: Turn, { language, names }: Telling): string {
  return filled(SUMMARIES.waiting[language], {
    who: who === null ? SUMMARIES.someone[language] : names.nameOf(who),
    what: TURNS[kind][language],
    day: writtenDay(dayOf(from), language),
    days: String(length.days),
  });
}
