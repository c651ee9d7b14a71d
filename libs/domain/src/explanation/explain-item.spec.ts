import { describe, expect, it } from '@jest/globals';
import type { ItemAssignment } from '../item/item-events.ts';
import { clockOf, dayOf, type Instant } from '../time/day.ts';
import type { ItemCourse } from '../testing/item.story.ts';
import { ACTS, assignedItem, assignment, itemIn, newItem, takenOver, YEARLY } from '../testing/item.story.ts';
import { journalOf } from '../testing/journal-of.ts';
import { AUTHORITY, CALENDAR, FOCAL, HELPER, LEAD, on, OTHER_LEAD } from '../testing/offices.ts';
import { openPeriodOf, PERIOD_ACTS } from '../testing/period.story.ts';
import { openReport, submission } from '../testing/report.story.ts';
import type { Deadline, Explanation, Step } from './deadline.ts';
import { explainItem, type ItemStory } from './explain-item.ts';

const ask = { type: 'request-contribution', from: HELPER.agencyId, text: 'Số liệu' } as const;
const give = { type: 'give-contribution', contributionId: '1', text: 'Đây' } as const;
const decline = { type: 'decline-contribution', contributionId: '1', reason: 'Không có' } as const;

function explained(item: ItemCourse, now: string, more: Partial<ItemStory> = {}): Explanation {
  const story = { item: journalOf('item/item-1', item), reports: [], periods: [], ...more };
  return explainItem(story, { now: on(now), calendar: CALENDAR });
}

const deadline = ({ deadlines }: Explanation, about: Deadline['about'], nth = 0): Deadline => {
  const found = deadlines.filter((one) => one.about === about)[nth];
  if (found === undefined) throw new Error(`no ${about}`);
  return found;
};
const moment = (at: Instant | null): string => (at === null ? 'now' : `${dayOf(at).slice(5)} ${clockOf(at)}`);
const turnsIn = ({ turns }: Pick<Explanation, 'turns'>): readonly string[] =>
  turns.map(
    ({ kind, who, from, until, length }) =>
      `${kind} ${who}: ${moment(from)} to ${moment(until)}, ${length.days} days, ${length.workingDays} worked`,
  );
const taken = ({ steps }: Deadline): readonly Step[] => steps.filter(({ isTaken }) => isTaken);
const stepsIn = (steps: readonly Step[]): readonly string[] =>
  steps.map(({ what, at, seq }) => `${what} ${moment(at)}${seq === null ? '' : ` in row ${seq}`}`);

describe('the acknowledgement of an assignment', () => {
  it('is due so many working days after the day of the assignment, and met in time', () => {
    const item = assignedItem();
    item.at('2026-03-04 16:00').does(LEAD, ACTS['acknowledge-assignment']);
    expect(deadline(explained(item, '2026-03-10'), 'acknowledge-due')).toMatchObject({
      owner: 'lead',
      since: on('2026-03-02 09:00'),
      dueAt: on('2026-03-05'),
      lastDay: '2026-03-04',
      rule: {
        kind: 'working-days',
        count: 2,
        after: '2026-03-02',
        counted: ['2026-03-03', '2026-03-04'],
        skipped: [],
      },
      timeliness: 'on-time',
      answer: 'acknowledged',
      metAt: on('2026-03-04 16:00'),
      late: null,
      daysLeft: null,
    });
  });

  it('names the days that do not count, and why', () => {
    const before = on('2026-02-13 09:00');
    const item = newItem().at('2026-02-13 09:00');
    item.hears({ type: 'assignment', assignment: assignment({ assignedAt: before }) });
    const { rule, lastDay, daysLeft } = deadline(explained(item, '2026-02-20'), 'acknowledge-due');
    expect([lastDay, daysLeft]).toEqual(['2026-02-24', 4]);
    if (rule.kind !== 'working-days') throw new Error(rule.kind);
    expect(rule.counted).toEqual(['2026-02-23', '2026-02-24']);
    expect(rule.skipped.map(({ day, why }) => `${day.slice(8)} ${why}`)).toEqual([
      '14 weekend',
      '15 weekend',
      '16 tet',
      '17 tet',
      '18 tet',
      '19 tet',
      '20 tet',
      '21 weekend',
      '22 weekend',
    ]);
  });

  it('is late from its due instant on, counted as the ladder counts, with what was done about it', () => {
    const item = assignedItem().waitsUntil('2026-03-09 09:00');
    const late = deadline(explained(item, '2026-03-09 09:00'), 'acknowledge-due');
    expect(late).toMatchObject({ timeliness: 'overdue', late: { days: 5, workingDays: 3 }, metAt: null });
    expect(stepsIn(late.steps)).toEqual([
      'urging 03-05 08:00 in row 2',
      'urging 03-09 08:00 in row 3',
      'escalation 03-11 08:00',
    ]);
    item.at('2026-03-10 09:00').does(LEAD, ACTS['acknowledge-assignment']);
    const met = deadline(explained(item, '2026-06-01'), 'acknowledge-due');
    expect(met).toMatchObject({ timeliness: 'late', late: { days: 6, workingDays: 4 } });
    expect(met.steps.every(({ isTaken }) => isTaken)).toBe(true);
    expect(turnsIn(met)).toEqual(['acknowledge lead: 03-02 09:00 to 03-10 09:00, 8 days, 6 worked']);
  });

  it('begins anew for another lead, after those had their turn who had to find it', () => {
    const item = assignedItem();
    item.at('2026-03-03 09:00').does(LEAD, ACTS['return-assignment']);
    item.at('2026-03-09 09:00').does(FOCAL, ACTS['correct-addressee']);
    const explanation = explained(item.waitsUntil('2026-03-13 09:00'), '2026-03-13 09:00');
    expect(deadline(explanation, 'acknowledge-due', 0)).toMatchObject({
      owner: 'lead',
      answer: 'returned',
      timeliness: 'on-time',
    });
    const second = deadline(explanation, 'acknowledge-due', 1);
    expect(second).toMatchObject({ owner: 'other-lead', lastDay: '2026-03-11', timeliness: 'overdue' });
    expect(stepsIn(taken(second))).toEqual(['urging 03-12 08:00 in row 4']);
    expect(turnsIn(explanation)).toEqual([
      'acknowledge lead: 03-02 09:00 to 03-03 09:00, 1 days, 1 worked',
      'correct-addressee focal: 03-03 09:00 to 03-09 09:00, 6 days, 4 worked',
      'acknowledge other-lead: 03-09 09:00 to now, 4 days, 4 worked',
    ]);
  });

  it('lapses when the authority takes the item away, or the plan ends', () => {
    const item = assignedItem().at('2026-03-06 09:00');
    item.does(AUTHORITY, ACTS['change-lead']);
    const explanation = explained(item, '2026-03-06 10:00');
    expect(deadline(explanation, 'acknowledge-due', 0)).toMatchObject({
      timeliness: 'overdue',
      lapsedAt: on('2026-03-06 09:00'),
      late: { days: 2, workingDays: 2 },
      daysLeft: null,
    });
    expect(deadline(explanation, 'acknowledge-due', 1)).toMatchObject({ lapsedAt: null, daysLeft: 4 });
    item.at('2026-03-07 09:00').hears({ type: 'plan-ended' });
    const ended = explained(item, '2026-05-01');
    expect(deadline(ended, 'acknowledge-due', 1)).toMatchObject({ late: null, steps: [] });
    expect(deadline(ended, 'item-due')).toMatchObject({ lapsedAt: on('2026-03-07 09:00'), late: null });
    expect(ended.turns.at(-1)).toMatchObject({ kind: 'acknowledge', until: on('2026-03-07 09:00') });
  });

  it('is not owed where nobody leads, and by nobody for what already runs', () => {
    const waiting = explained(itemIn('awaiting-body'), '2026-03-10 09:00');
    expect(waiting.deadlines.map(({ about, owner }) => `${about} ${owner}`)).toEqual([
      'item-due null',
      'report-due null',
    ]);
    expect(turnsIn(waiting)).toEqual(['find-body authority: 03-02 09:00 to now, 8 days, 6 worked']);
    const running = explained(assignedItem({ takeover: takenOver('in-progress') }), '2026-03-10');
    expect(running.deadlines.map(({ about }) => about)).toEqual(['item-due', 'report-due']);
  });
});

describe('the date of an item', () => {
  it('comes from the words of the plan, of which the named day may be late already', () => {
    expect(deadline(explained(assignedItem(), '2026-06-20'), 'item-due')).toMatchObject({
      lastDay: '2026-06-30',
      rule: { kind: 'printed-time', original: 'Trước 01/7/2026', timeline: 'date', strict: true },
      timeliness: 'due-soon',
      daysLeft: 10,
    });
    const inYear = { original: 'Năm 2026', kind: 'years', years: [2026], until: '2026-12-31' } as const;
    const { rule, lastDay } = deadline(
      explained(assignedItem({ timeline: inYear }), '2026-06-20'),
      'item-due',
    );
    expect({ rule, lastDay }).toMatchObject({ rule: { strict: false }, lastDay: '2026-12-31' });
  });

  it('is passed with everybody who had a turn: the lead, whom it asked, who confirms', () => {
    const item = itemIn('in-progress');
    item.waitsUntil('2026-06-12 09:00').does(LEAD, ask);
    item.waitsUntil('2026-06-24 09:00').does(HELPER, give);
    item.waitsUntil('2026-07-02 09:00').does(LEAD, ACTS['claim-completion']);
    item.at('2026-07-06 09:00').does(FOCAL, ACTS['reject-completion']);
    item.waitsUntil('2026-07-09 09:00').does(LEAD, ACTS['claim-completion']);
    const waiting = deadline(explained(item, '2026-07-20'), 'item-due');
    expect(waiting).toMatchObject({
      timeliness: 'overdue',
      claimedAt: on('2026-07-09 09:00'),
      metAt: null,
      late: { days: 9, workingDays: 7 },
    });
    item.at('2026-07-21 09:00').does(FOCAL, ACTS['confirm-completion']);
    const done = deadline(explained(item, '2026-08-01'), 'item-due');
    expect(done).toMatchObject({
      timeliness: 'late',
      metAt: on('2026-07-09 09:00'),
      late: { days: 9, workingDays: 7 },
    });
    expect(turnsIn(done)).toEqual([
      'work lead: 03-02 09:00 to 07-02 09:00, 122 days, 85 worked',
      'contribute helper: 06-12 09:00 to 06-24 09:00, 12 days, 8 worked',
      'confirm-completion focal: 07-02 09:00 to 07-06 09:00, 4 days, 2 worked',
      'work lead: 07-06 09:00 to 07-09 09:00, 3 days, 3 worked',
      'confirm-completion focal: 07-09 09:00 to 07-21 09:00, 12 days, 8 worked',
    ]);
    expect(stepsIn(taken(done)).slice(-2)).toEqual([
      'urging 07-01 08:00 in row 10',
      'escalation 07-07 08:00 in row 13',
    ]);
  });

  it('has whom was asked and never answered wait until the item is done', () => {
    const item = itemIn('in-progress');
    item.at('2026-03-03 09:00').does(LEAD, ask);
    expect(explained(item, '2026-03-15').turns.at(-1)).toMatchObject({
      kind: 'contribute',
      until: null,
      length: { days: 12 },
    });
    item.at('2026-03-20 09:00').does(LEAD, ACTS['claim-completion']);
    item.at('2026-03-21 09:00').does(FOCAL, ACTS['confirm-completion']);
    const done = explained(item, '2026-05-01').turns.find(({ kind }) => kind === 'contribute');
    expect(done?.until).toBe(on('2026-03-21 09:00'));
    const declined = itemIn('in-progress');
    declined.does(LEAD, ask);
    declined.at('2026-03-04 09:00').does(HELPER, decline);
    expect(explained(declined, '2026-05-01').turns.at(-1)?.until).toBe(on('2026-03-04 09:00'));
  });

  it('waits for a decision of the authority on what came back as not the lead’s to do', () => {
    const item = assignedItem();
    item.does(LEAD, { type: 'return-assignment', because: 'not-competent', reason: 'Không đủ thẩm quyền' });
    expect(explained(item, '2026-03-05').turns.at(-1)).toMatchObject({
      kind: 'decide-lead',
      who: 'authority',
    });
  });

  it('is none of an item that was done on paper, and of one of which nothing is told yet', () => {
    const paper = assignedItem({ takeover: takenOver('completed', on('2025-12-01')) });
    expect(explained(paper, '2026-05-01').deadlines).toEqual([]);
    expect(explained(newItem(), '2026-05-01')).toEqual({ deadlines: [], turns: [] });
  });
});

describe('the yearly report of an item', () => {
  const yearly = (what: Partial<ItemAssignment> = {}) =>
    assignedItem({ timeline: { ...YEARLY, years: [2026, 2027], until: '2027-12-31' }, ...what });

  it('is that of the next period to come, by the rule of the plan', () => {
    expect(deadline(explained(yearly(), '2026-05-01'), 'report-due')).toMatchObject({
      stream: null,
      period: '2026',
      owner: 'lead',
      since: on('2026-11-16 08:00'),
      lastDay: '2026-12-09',
      rule: { kind: 'day-of-year', before: '2026-12-10' },
      timeliness: 'on-track',
    });
    expect(deadline(explained(yearly(), '2027-05-01'), 'report-due').period).toBe('2027');
  });

  it('is told by the report itself once that is open, and the next one after it', () => {
    const report = openReport().waitsUntil('2026-12-11 09:00');
    report.does(LEAD, submission('item-1', 'item-2'));
    const explanation = explained(yearly(), '2026-12-12 09:00', {
      reports: [journalOf('report/report-1', report)],
    });
    const due = explanation.deadlines.filter(({ about }) => about === 'report-due');
    expect(due.map(({ period, stream, timeliness }) => [period, stream, timeliness])).toEqual([
      ['2026', 'report/report-1', 'late'],
      ['2027', null, 'on-track'],
    ]);
  });

  it('goes with the consolidated report where the focal agency leads', () => {
    const own = yearly({ lead: FOCAL.agencyId });
    expect(explained(own, '2026-05-01').deadlines).toMatchObject([
      { about: 'consolidated-due', period: '2026', owner: 'focal', lastDay: '2026-12-19' },
    ]);
    const period = openPeriodOf().waitsUntil('2026-12-22 09:00');
    period.does(FOCAL, PERIOD_ACTS['submit-consolidated']);
    const periods = [journalOf('plan/plan-1/period/2026', period)];
    expect(explained(own, '2026-12-23 09:00', { periods }).deadlines).toMatchObject([
      { about: 'consolidated-due', period: '2026', timeliness: 'late', late: { days: 3, workingDays: 2 } },
      { about: 'consolidated-due', period: '2027' },
    ]);
  });

  it('is owed no more once the item is done, or the plan over', () => {
    const done = yearly();
    done.does(LEAD, ACTS['acknowledge-assignment']);
    done.does(LEAD, ACTS['claim-completion']);
    done.does(FOCAL, ACTS['confirm-completion']);
    const periodsOf = (now: string): readonly (string | null)[] =>
      explained(done, now).deadlines.flatMap(({ about, period }) => (about === 'report-due' ? [period] : []));
    expect(periodsOf('2026-05-01')).toEqual(['2026']);
    expect(periodsOf('2027-05-01')).toEqual([]);
    const over = yearly();
    over.hears({ type: 'plan-ended' });
    expect(explained(over, '2026-05-01').deadlines.map(({ about }) => about)).toEqual(['acknowledge-due']);
  });

  it('is none where the plan asks for none', () => {
    const { rules } = assignment();
    const item = yearly({ rules: { ...rules, agencyReportBefore: null } });
    expect(explained(item, '2026-05-01').deadlines.map(({ about }) => about)).toEqual(['acknowledge-due']);
  });

  it('of a lead that took over counts for the new lead', () => {
    const item = yearly();
    item.does(AUTHORITY, ACTS['change-lead']);
    expect(deadline(explained(item, '2026-05-01'), 'report-due').owner).toBe(OTHER_LEAD.agencyId);
  });
});
