import type { EntityManager } from 'typeorm';
import { vietnamCalendar } from '#domain/calendar/vietnam-calendar';
import type { WorkingCalendar } from '#domain/calendar/working-calendar';
import { findCalendar, findCalendars, newestCalendar } from '#persistence/calendars/calendars';
import type { Calendar } from '#persistence/entities/calendar.entity';

const workingCalendar = ({ version, snapshot }: Calendar): WorkingCalendar => ({ version, ...snapshot });

/** The days of the newest calendar; before any was published those that the product brings. */
export const calendarInForce = (newest: Calendar | null): WorkingCalendar =>
  newest === null ? vietnamCalendar() : workingCalendar(newest);

/** The calendar that a plan would run by if it were started now. */
export async function newPlanCalendar(manager: EntityManager): Promise<WorkingCalendar> {
  return calendarInForce(await newestCalendar(manager));
}

/** The calendar that a running plan keeps; of one that is not started, the newest. */
export async function calendarOfPlan(manager: EntityManager, stream: string): Promise<WorkingCalendar> {
  const rows: { version: string | null }[] = await manager.query(
    'select calendar_version as version from stream where id = $1',
    [stream],
  );
  const version = rows[0]?.version ?? null;
  const kept = version === null ? null : await findCalendar(manager, version);
  return kept === null ? await newPlanCalendar(manager) : workingCalendar(kept);
}

/** The calendars that processes keep, by version. */
export async function keptCalendars(
  manager: EntityManager,
  versions: readonly string[],
): Promise<ReadonlyMap<string, WorkingCalendar>> {
  const kept = await findCalendars(manager, versions);
  return new Map(kept.map((one) => [one.version, workingCalendar(one)]));
}
