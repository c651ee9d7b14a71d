import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { appendToJournal } from '#persistence/journal/append';
import { ADD_ONLY } from '#persistence/migrate/grants';
import { counted, counterDeps } from '../../support/record/counter.ts';
import { commanded } from '../../support/record/inputs.ts';
import { createTestRecord, type TestRecord } from '../../support/record/test-record.ts';

let test: TestRecord;
beforeAll(async () => {
  test = await createTestRecord();
  const decisions = [commanded('item/1', 'key', [counted(1)])];
  await appendToJournal(test.record, counterDeps, {
    stream: 'item/1',
    head: { seq: 0, hash: '' },
    decisions,
  });
});
afterAll(() => test.close());

describe('the application', () => {
  it.each(ADD_ONLY.map((table) => [table]))('can neither change nor remove rows of %s', async (table) => {
    const columns = { journal: 'seq = 9', command_key: 'to_seq = 9', frozen_text: `body = ''` };
    const change = (columns as Record<string, string>)[table] ?? `${await firstColumn(table)} = null`;
    for (const sql of [`update ${table} set ${change}`, `delete from ${table}`, `truncate ${table}`]) {
      await expect(test.record.query(sql)).rejects.toThrow(/permission denied/);
    }
  });

  it('cannot take the triggers away or change the tables', async () => {
    await expect(test.record.query('alter table journal disable trigger all')).rejects.toThrow(
      /must be owner/,
    );
    await expect(test.record.query('drop table journal')).rejects.toThrow(/must be owner/);
    await expect(test.record.query('create table own (n int)')).rejects.toThrow(/permission denied/);
  });

  it('cannot say that a migration was applied', async () => {
    await expect(test.record.query(`insert into migration values ('x', 'y')`)).rejects.toThrow(
      /permission denied/,
    );
  });
});

describe('the owner of the tables', () => {
  it('is stopped by the triggers of the journal', async () => {
    for (const sql of ['update journal set seq = 9', 'delete from journal', 'truncate journal']) {
      await expect(test.owner.query(sql)).rejects.toThrow(/never changed or removed/);
    }
  });
});

async function firstColumn(table: string): Promise<string> {
  const rows: { name: string }[] = await test.owner.query(
    `select column_name as name from information_schema.columns
      where table_name = $1 and is_identity = 'NO' order by ordinal_position limit 1`,
    [table],
  );
  return rows[0]?.name ?? '';
}
