import { line, sorted } from '../line.ts';
import { closedAt } from './answers.ts';
import type { Duty } from './duties.ts';
import { DUTIES, itemsOf, opensAt } from './duties.ts';
import type { Step } from './ladder.ts';
import { stepsOf } from './ladder.ts';
import { AUTHORITY, FOCAL, inPlanOrder, LEADS, YEARS } from './plan-table.ts';

export interface Rung extends Step {
  readonly duty: Duty;
  readonly to: string;
}

const isQuiet = ({ quiet }: Duty, at: string): boolean => quiet.some(([from, to]) => from <= at && at < to);

/** Every step that is really taken. */
export const RUNGS: readonly Rung[] = DUTIES.flatMap((duty) =>
  stepsOf(duty.about, duty.dueDay)
    .filter(({ at }) => at >= duty.from && !isQuiet(duty, at))
    .map((step) => ({ ...step, duty, to: step.what === 'escalation' ? AUTHORITY : duty.owner })),
);

/** Groups in order of appearance. */
export function grouped<T>(all: readonly T[], keyOf: (one: T) => string): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

const itemsIn = (duties: readonly Duty[]): string[] => inPlanOrder(duties.flatMap(({ items }) => items));

const obligations = grouped(DUTIES, (duty) => line(duty.dueDay, duty.about, duty.owner)).map((duties) => {
  const [{ dueDay, about, owner, period }] = duties;
  return line(`${dueDay} 00:00`, about, null, period, owner, itemsIn(duties));
});

const rungs = grouped(RUNGS, ({ at, what, to, duty }) => line(at, what, duty.about, to)).map((group) => {
  const [{ at, what, to, duty }] = group;
  return line(at, what, duty.about, duty.period, to, itemsIn(group.map((rung) => rung.duty)));
});

const periods = YEARS.flatMap((year) => {
  const leads = Object.keys(LEADS).filter((lead) => itemsOf(lead, year).length > 0);
  const items = inPlanOrder(leads.flatMap((lead) => itemsOf(lead, year)));
  return [
    line(opensAt(year), 'period-opens', null, year, leads, items),
    line(closedAt(year), 'period-closes', null, year, FOCAL),
  ];
});

export const ENDS_AT = YEARS.map(closedAt).sort().at(-1) ?? '';

/** Every obligation, opening, reminder, urging, escalation, closing: instant, what, about, period, to, items. */
export const expectedHappenings = (): string[] =>
  sorted([...obligations, ...rungs, ...periods, line(ENDS_AT, 'plan-ends', null, null, FOCAL)]);
