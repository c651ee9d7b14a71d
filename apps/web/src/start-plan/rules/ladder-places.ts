import type { Rules } from './rule-texts.ts';

export type RungKind = 'reminder' | 'due' | 'urging' | 'escalation';

/** A step of the ladder on a line of days round the deadline: before it calendar days, after it working days. */
export interface Rung {
  readonly kind: RungKind;
  readonly days: number;
  /** From 0 to 1. */
  readonly at: number;
}

const DUE_AT = 0.55;
/** The last days count most: far ones stand closer together. */
const spread = (days: number, most: number): number => Math.sqrt(days / Math.max(most, 1));

/** The ladder round the deadline of an agency's report. */
export function ladderPlaces({ remindersBefore, urgingOn, escalationOn }: Rules): readonly Rung[] {
  const before = Math.max(...remindersBefore.report, 1);
  const after = Math.max(...urgingOn, escalationOn, 1);
  const reminders = remindersBefore.report.map((days): Rung => {
    return { kind: 'reminder', days, at: DUE_AT * (1 - spread(days, before)) };
  });
  const behind = (days: number): number => DUE_AT + (1 - DUE_AT) * (days / after);
  return [
    ...reminders,
    { kind: 'due', days: 0, at: DUE_AT } as const,
    ...urgingOn.map((days): Rung => ({ kind: 'urging', days, at: behind(days) })),
    { kind: 'escalation', days: escalationOn, at: behind(escalationOn) } as const,
  ].sort((one, other) => one.at - other.at);
}
