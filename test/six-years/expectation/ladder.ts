import { daysBefore, previousDay } from './days.ts';
import { workedDay, workedOnOrBefore } from './working-days.ts';

export type About = 'acknowledge-due' | 'report-due' | 'consolidated-due' | 'item-due';
export interface Step {
  readonly at: string;
  readonly what: 'reminder' | 'urging' | 'escalation';
}

const REMINDERS: Readonly<Record<About, readonly number[]>> = {
  'acknowledge-due': [],
  'report-due': [14, 7, 3, 1],
  'consolidated-due': [7, 3, 1],
  'item-due': [30, 14, 7, 3, 1],
};

/** Every step round a due day (late from its 00:00 on), whether or not anybody answers. No two fall together here. */
export function stepsOf(about: About, dueDay: string): readonly Step[] {
  const lastDay = previousDay(dueDay);
  const reminders = REMINDERS[about].map((count): Step => {
    return { at: `${workedOnOrBefore(daysBefore(lastDay, count))} 08:00`, what: 'reminder' };
  });
  const after = (count: number, what: Step['what']): Step => ({
    at: `${workedDay(dueDay, count)} 08:00`,
    what,
  });
  if (about === 'consolidated-due') return [...reminders, after(1, 'escalation')];
  return strongest([...reminders, after(1, 'urging'), after(3, 'urging'), after(5, 'escalation')]);
}

/** Steps of one instant are one; only reminders can meet, pushed back by days off. */
function strongest(steps: readonly Step[]): readonly Step[] {
  return steps.filter(({ at }, index) => steps.findIndex((other) => other.at === at) === index);
}
