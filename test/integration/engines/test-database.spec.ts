import { afterAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../../support/engines/database.ts';

const made: TestDatabase[] = [];
afterAll(() => Promise.all(made.map((database) => database.drop())));

async function run(url: string, text: string): Promise<number | null> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rowCount;
  } finally {
    await client.end();
  }
}

describe('the database of a test', () => {
  it('is its own, however many are made at once', async () => {
    made.push(...(await Promise.all([createTestDatabase(), createTestDatabase(), createTestDatabase()])));
    await Promise.all(made.map(({ ownerUrl }) => run(ownerUrl, 'create table same_name (n int)')));
    expect(new Set(made.map(({ name }) => name)).size).toBe(3);
    expect(await Promise.all(made.map(({ appUrl }) => run(appUrl, 'select 1')))).toEqual([1, 1, 1]);
  });
});
