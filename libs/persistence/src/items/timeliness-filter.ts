import { DUE_SOON_DAYS, type Timeliness } from '#domain/item/timeliness';

/**
 * The condition that picks items by their timeliness, derived from the same dates as the domain derives it from;
 * a test holds the two together. `$now` stands for the moment.
 */
const IS_TIMELESS = `i.due_at is null and coalesce(i.timeline ->> 'kind', '') = 'unclear'`;
const OPEN_AND_DUE = 'i.completed_at is null and i.due_at is not null';
const HAS_PASSED = 'coalesce(i.claimed_at, $now) >= i.due_at';
const IS_NEAR = `i.due_at <= $now + interval '${DUE_SOON_DAYS * 24} hours'`;

const CONDITIONS: Readonly<Record<Timeliness, string>> = {
  late: 'i.completed_at >= i.due_at',
  'on-time': `i.completed_at is not null and (i.due_at is null or i.completed_at < i.due_at) and not (${IS_TIMELESS})`,
  'no-deadline': `i.completed_at is null and i.due_at is null or ${IS_TIMELESS}`,
  overdue: `${OPEN_AND_DUE} and ${HAS_PASSED}`,
  'due-soon': `${OPEN_AND_DUE} and not ${HAS_PASSED} and i.claimed_at is null and ${IS_NEAR}`,
  'on-track': `${OPEN_AND_DUE} and not ${HAS_PASSED} and (i.claimed_at is not null or not ${IS_NEAR})`,
};

/** @param now the parameter that holds the moment, as `$3` */
export const timelinessCondition = (timeliness: Timeliness, now: string): string =>
  `(${CONDITIONS[timeliness].replaceAll('$now', `${now}::timestamptz`)})`;
