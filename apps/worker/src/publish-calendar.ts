import type { EntityManager } from 'typeorm';
import { vietnamCalendar } from '#domain/calendar/vietnam-calendar';
import { publishCalendar } from '#persistence/calendars/calendars';

const SOURCE = 'Lịch nghỉ lễ của Việt Nam 2024–2030 đi kèm phần mềm';

/** Publishes the calendar that the product brings, for new plans; a version that is there stays. @param now ms */
export async function publishOwnCalendar(manager: EntityManager, now: number): Promise<void> {
  const { version, ...snapshot } = vietnamCalendar();
  await publishCalendar(manager, { version, localityId: null, snapshot, source: SOURCE, validSince: now });
}
