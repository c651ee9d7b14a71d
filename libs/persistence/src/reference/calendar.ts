import type { EntityManager } from 'typeorm';
import type { WorkingCalendar } from '#domain/calendar/working-calendar';

/** Publishes a calendar for new plans; a version that is there already stays as it is. @param validSince milliseconds */
export async function publishCalendar(
  manager: EntityManager,
  calendar: WorkingCalendar,
  source: string,
  validSince: number,
): Promise<void> {
  const { version, daysOff, workedWeekendDays } = calendar;
  await manager.query(
    `insert into calendar (version, locality_id, snapshot, source, valid_since) values ($1, null, $2, $3, $4)
     on conflict (version) do nothing`,
    [version, JSON.stringify({ daysOff, workedWeekendDays }), source, new Date(validSince)],
  );
}
