import { readEnvironment } from '#config/environment';
import { openRecord } from '#persistence/data-source';
import { migrate } from '#persistence/migrate/migrate';
import { publishOwnCalendar } from './publish-calendar.ts';

/**
 * Brings the schema up to date by the owner role, gives the application's role its rights, and publishes the calendar
 * that comes with this version: no plan runs without one.
 */
const environment = readEnvironment(process.env, ['DATABASE_OWNER_URL', 'DATABASE_URL']);
const appRole = decodeURIComponent(new URL(environment.DATABASE_URL).username);
await migrate(environment.DATABASE_OWNER_URL, { appRole });

const record = await openRecord(environment.DATABASE_URL, { scope: 'all', poolSize: 1 });
try {
  await publishOwnCalendar(record.manager, Date.now());
} finally {
  await record.destroy();
}
