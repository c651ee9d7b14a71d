import { readEnvironment } from '#config/environment';
import { migrate } from '#persistence/migrate/migrate';

/** Brings the schema up to date by the owner role and gives the application's role its rights. */
const environment = readEnvironment(process.env, ['DATABASE_OWNER_URL', 'DATABASE_URL']);
const appRole = decodeURIComponent(new URL(environment.DATABASE_URL).username);
await migrate(environment.DATABASE_OWNER_URL, { appRole });
