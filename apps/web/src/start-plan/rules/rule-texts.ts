import type { Draft, Patch } from '../draft/draft-fields.ts';
import { dayOfYearText, readDayOfYear, readNumbers } from '../draft/written-days.ts';

export type Rules = Draft['rules'];
type Rule = NonNullable<Patch['rules']>;

export const DATE_RULES = [
  'periodOpensOn',
  'agencyReportBefore',
  'consolidatedReportBefore',
  'periodClosesBefore',
] as const;
export const LADDER_RULES = [
  'acknowledgeWithin',
  'urgingOn',
  'escalationOn',
  'consolidatedEscalationOn',
] as const;
export const REMINDER_RULES = ['report', 'item', 'consolidated'] as const;
export const TIME_RULES = ['actsAt', 'noticesFrom', 'noticesUntil'] as const;

export type RuleName =
  | (typeof DATE_RULES)[number]
  | (typeof LADDER_RULES)[number]
  | (typeof REMINDER_RULES)[number]
  | (typeof TIME_RULES)[number];

const isOneOf = <T extends string>(names: readonly T[], name: string): name is T =>
  names.some((one) => one === name);

const listText = (numbers: readonly number[]): string => numbers.join(', ');

/** A rule as a person writes it. */
export function ruleText(rules: Rules, rule: RuleName): string {
  if (isOneOf(DATE_RULES, rule)) return dayOfYearText(rules[rule]);
  if (isOneOf(REMINDER_RULES, rule)) return listText(rules.remindersBefore[rule]);
  return rule === 'urgingOn' ? listText(rules.urgingOn) : String(rules[rule]);
}

const falling = (numbers: readonly number[]): number[] => [...numbers].sort((one, other) => other - one);
const rising = (numbers: readonly number[]): number[] => [...numbers].sort((one, other) => one - other);

function datePatch(rule: (typeof DATE_RULES)[number], said: string): Patch | null {
  const isStated = rule === 'agencyReportBefore' || rule === 'consolidatedReportBefore';
  const day = readDayOfYear(said);
  if (day === null && !(said === '' && isStated)) return null;
  const rules: Rule = { [rule]: day };
  // The two dates of reports are facts of the plan too.
  return isStated ? { rules, facts: { [rule]: day } } : { rules };
}

/** What was written as the rule that it states; null: it states none. */
export function rulePatch(rules: Rules, rule: RuleName, said: string): Patch | null {
  if (isOneOf(DATE_RULES, rule)) return datePatch(rule, said);
  if (isOneOf(TIME_RULES, rule))
    return /^([01]\d|2[0-3]):[0-5]\d$/.test(said) ? { rules: { [rule]: said } } : null;
  if (isOneOf(REMINDER_RULES, rule)) {
    const days = readNumbers(said, 0, 366);
    if (days === null) return null;
    return { rules: { remindersBefore: { ...rules.remindersBefore, [rule]: falling(days) } } };
  }
  if (rule === 'urgingOn') {
    const days = readNumbers(said, 0, 366);
    return days === null ? null : { rules: { urgingOn: rising(days) } };
  }
  const [day, ...more] = readNumbers(said, 1, 60) ?? [];
  return day === undefined || more.length > 0 ? null : { rules: { [rule]: day } };
}
