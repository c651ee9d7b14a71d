import { z } from 'zod';
import { TURN_KINDS } from '#domain/explanation/turns';
import { TIMELINESS } from '#domain/item/timeliness';
import { DUE_KINDS, RUNG_KINDS } from '#domain/ladder/rung';
import { AgencyRef, CalendarDay, Moment } from './common.ts';
import { Subject } from './inbox.ts';

const duration = z.object({ days: z.number().int(), workingDays: z.number().int() }).meta({ id: 'Duration' });

/** A day with its name, in the language asked for. */
const namedDay = z.object({ day: CalendarDay, words: z.string() }).meta({ id: 'NamedDay' });

const skippedDay = z
  .object({
    day: CalendarDay,
    why: z.string().describe('`weekend`, or as in the calendar: `tet`, `substitute`, `swapped`, …'),
    words: z.string(),
  })
  .meta({ id: 'SkippedDay' });

/** Why something is due on that very day. */
const dueRule = z
  .object({
    kind: z.enum(['working-days', 'printed-time', 'day-of-year']),
    words: z.string(),
    printed: z.string().nullable().describe('the words of the plan beside the item'),
    strict: z.boolean().describe('the day that is named is late already'),
    counted: z.array(namedDay).describe('the working days that were counted'),
    skipped: z.array(skippedDay).describe('the days between that do not count'),
  })
  .meta({ id: 'DueRule' });

/** A stretch of time in which it was somebody's turn. */
const turn = z
  .object({
    kind: z.enum(TURN_KINDS),
    words: z.string(),
    who: AgencyRef.nullable(),
    from: Moment,
    until: Moment.nullable().describe('null: it goes on'),
    length: duration.describe('the day on which it begins is not counted'),
  })
  .meta({ id: 'Turn' });

const stepLetter = z
  .object({
    id: z.string(),
    status: z.enum(['draft', 'signed']),
    number: z.string().nullable(),
    signedOn: CalendarDay.nullable(),
    /** When its number was recorded here. */
    signedAt: Moment.nullable(),
  })
  .meta({ id: 'StepLetter' });

/** A reminder, an urging or an escalation. */
const ladderStep = z
  .object({
    what: z.enum(RUNG_KINDS),
    words: z.string(),
    at: Moment,
    taken: z.boolean().describe('false: it is to come, if nothing is done before'),
    byHand: z.boolean(),
    seq: z.number().int().nullable().describe('row of the journal `stream` that tells of it'),
    letter: stepLetter.nullable().describe('null of a reminder, and for those who may not read the letter'),
  })
  .meta({ id: 'LadderStep' });

/** Something due, and why it stands as it does. */
const deadline = z
  .object({
    about: z.enum(DUE_KINDS),
    title: z.string(),
    period: z.string().nullable(),
    owner: AgencyRef.nullable(),
    stream: z.string().nullable().describe('journal that tells of it; null: not begun, or not to be read'),
    report: z.string().nullable().describe('where the report is'),
    since: Moment,
    dueAt: Moment.describe('the first instant at which it is late'),
    lastDay: namedDay,
    rule: dueRule,
    timeliness: z.enum(TIMELINESS),
    answer: z.enum(['acknowledged', 'returned', 'completed', 'submitted']).nullable(),
    metAt: Moment.nullable(),
    claimedAt: Moment.nullable().describe('it is claimed to be done, which is to be confirmed'),
    lapsedAt: Moment.nullable().describe('it ceased to be owed'),
    outcome: z.string(),
    late: duration.nullable().describe('the day of the due instant is the first late one'),
    daysLeft: z.number().int().nullable(),
    turns: z.array(turn),
    steps: z.array(ladderStep),
  })
  .meta({ id: 'Deadline' });
export type Deadline = z.output<typeof deadline>;

/** Until when, why on that day, and why it is late. Words are in the language asked for. */
export const Explanation = z
  .object({
    subject: Subject,
    at: Moment.describe('when it was judged'),
    summary: z.string(),
    withoutDate: z.string().nullable().describe('why an item has no date of its own'),
    deadlines: z.array(deadline).describe('the first due stands first'),
    turns: z.array(turn).describe('whose turn it was from the beginning on'),
  })
  .meta({ id: 'Explanation' });
export type Explanation = z.output<typeof Explanation>;
