import { type EntityManager, In } from 'typeorm';
import { type Calendar, CalendarEntity } from '../entities/calendar.entity.ts';

/** Adds a version of the calendar; one that is there stays as it is. */
export async function publishCalendar(manager: EntityManager, calendar: Calendar): Promise<void> {
  await manager.createQueryBuilder().insert().into(CalendarEntity).values(calendar).orIgnore().execute();
}

/** The newest version; null before any was published. */
export async function newestCalendar(manager: EntityManager): Promise<Calendar | null> {
  const [newest] = await manager.find(CalendarEntity, {
    order: { validSince: 'DESC', version: 'DESC' },
    take: 1,
  });
  return newest ?? null;
}

export const findCalendar = (manager: EntityManager, version: string): Promise<Calendar | null> =>
  manager.findOneBy(CalendarEntity, { version });

/** Those of the versions that are there. */
export const findCalendars = async (
  manager: EntityManager,
  versions: readonly string[],
): Promise<readonly Calendar[]> =>
  versions.length === 0 ? [] : await manager.findBy(CalendarEntity, { version: In([...new Set(versions)]) });

/** All versions, newest first. */
export const listCalendars = (manager: EntityManager): Promise<Calendar[]> =>
  manager.find(CalendarEntity, { order: { validSince: 'DESC', version: 'DESC' } });
