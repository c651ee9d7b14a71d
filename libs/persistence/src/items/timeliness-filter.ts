import { DUE_SOON_DAYS, type Timeliness } from '#domain/item/timeliness';

/** Where the dates stand that timeliness is derived from. */
export interface DateColumns {
  readonly due: string;
  readonly claimed: string;
  readonly completed: string;
  /** Whether no time is known of it. */
  readonly timeless: string;
}

/** The own date of an item `i`. */
export const OF_ITEM: DateColumns = {
  due: 'i.due_at',
  claimed: 'i.claimed_at',
  completed: 'i.completed_at',
  timeless: `i.due_at is null and coalesce(i.timeline ->> 'kind', '') = 'unclear'`,
};

/** The acknowledgement of an item `i`, which is waited for while it is assigned. */
export const OF_ACKNOWLEDGEMENT: DateColumns = {
  due: `case when i.acknowledged_at is not null or i.phase = 'assigned' then i.acknowledge_due_at end`,
  claimed: 'null::timestamptz',
  completed: 'i.acknowledged_at',
  timeless: 'false',
};

/** A report `r`, which stands to its date by its first submission. */
export const OF_REPORT: DateColumns = {
  due: 'r.due_at',
  claimed: 'null::timestamptz',
  completed: 'r.first_submitted_at',
  timeless: 'false',
};

/**
 * The conditions that pick rows by their timeliness, derived from the same dates as the domain derives it from; a test
 * holds the two together.
 */
function conditions(
  { due, claimed, completed, timeless }: DateColumns,
  now: string,
): Record<Timeliness, string> {
  const openAndDue = `${completed} is null and (${due}) is not null`;
  const hasPassed = `coalesce(${claimed}, ${now}) >= (${due})`;
  const isNear = `(${due}) <= ${now} + interval '${DUE_SOON_DAYS * 24} hours'`;
  return {
    late: `${completed} >= (${due})`,
    'on-time': `${completed} is not null and ((${due}) is null or ${completed} < (${due})) and not (${timeless})`,
    'no-deadline': `${completed} is null and (${due}) is null or ${timeless}`,
    overdue: `${openAndDue} and ${hasPassed}`,
    'due-soon': `${openAndDue} and not ${hasPassed} and ${claimed} is null and ${isNear}`,
    'on-track': `${openAndDue} and not ${hasPassed} and (${claimed} is not null or not ${isNear})`,
  };
}

/** @param now the parameter that holds the moment, as `$3` */
export const timelinessCondition = (timeliness: Timeliness, now: string, columns: DateColumns): string =>
  `(${conditions(columns, `${now}::timestamptz`)[timeliness]})`;
