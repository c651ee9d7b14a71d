import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { migrate } from '#persistence/migrate/migrate';
import { migrationFiles } from '#persistence/migrate/migration-files';
import { createTestDatabase, type TestDatabase } from '../../support/engines/database.ts';

let database: TestDatabase;
let appRole: string;
beforeEach(async () => {
  database = await createTestDatabase();
  appRole = new URL(database.appUrl).username;
});
afterEach(() => database.drop());

describe('migrate', () => {
  it('applies every file in order, and nothing the second time', async () => {
    const names = (await migrationFiles()).map(({ name }) => name);
    expect(names.length).toBeGreaterThanOrEqual(3);
    expect(await migrate(database.ownerUrl, { appRole })).toEqual(names);
    expect(await migrate(database.ownerUrl, { appRole })).toEqual([]);
  });

  it('applies every file once when several run it at once', async () => {
    const runs = await Promise.all(Array.from({ length: 5 }, () => migrate(database.ownerUrl, { appRole })));
    const names = (await migrationFiles()).map(({ name }) => name);
    expect(runs.flat()).toEqual(names);
  });

  it('refuses a file that was edited after it had been applied', async () => {
    await migrate(database.ownerUrl, { appRole });
    const files = (await migrationFiles()).map((file) => ({ ...file, digest: `${file.digest}, edited` }));
    await expect(migrate(database.ownerUrl, { appRole, files })).rejects.toMatchObject({
      code: 'migration-changed',
    });
  });

  it('leaves nothing of a file that fails, and keeps the ones before it', async () => {
    const known = await migrationFiles();
    const good = { name: '9001-good.sql', sql: 'create table good (n int)', digest: 'a' };
    const bad = { name: '9002-bad.sql', sql: 'create table half (n int); select nonsense', digest: 'b' };
    const mended = { ...bad, sql: 'create table half (n int)' };
    await expect(migrate(database.ownerUrl, { appRole, files: [...known, good, bad] })).rejects.toThrow(
      /nonsense/,
    );
    expect(await migrate(database.ownerUrl, { appRole, files: [...known, good, mended] })).toEqual([
      '9002-bad.sql',
    ]);
  });
});
