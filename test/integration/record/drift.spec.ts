import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { entities } from '#persistence/entities/entities';
import { createTestRecord, type TestRecord } from '../../support/record/test-record.ts';

let test: TestRecord;
beforeAll(async () => {
  test = await createTestRecord();
});
afterAll(() => test.close());

interface Column {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly primary: boolean;
}

/** Names that PostgreSQL and TypeORM have for the same type. */
const TYPES: Readonly<Record<string, string>> = {
  int4: 'integer',
  int8: 'bigint',
  timestamptz: 'timestamp with time zone',
  bool: 'boolean',
};

async function inDatabase(table: string): Promise<readonly Column[]> {
  return test.owner.query(
    `select a.attname as name, format_type(a.atttypid, null) as type, not a.attnotnull as nullable,
            coalesce(a.attnum = any(i.indkey), false) as primary
       from pg_attribute a left join pg_index i on i.indrelid = a.attrelid and i.indisprimary
      where a.attrelid = to_regclass($1) and a.attnum > 0 and not a.attisdropped order by a.attname`,
    [table],
  );
}

function inEntity(table: string): readonly Column[] {
  const { columns } = test.record.getMetadata(table);
  return columns
    .map((column): Column => {
      const type = test.record.driver.normalizeType(column);
      const name = TYPES[type] ?? type;
      return {
        name: column.databaseName,
        type: column.isArray ? `${name}[]` : name,
        nullable: column.isNullable,
        primary: column.isPrimary,
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

describe('an entity', () => {
  it.each(entities.map(({ options }) => [options.name]))(
    'has the columns that the migrations give %s',
    async (table) => {
      expect(inEntity(table)).toEqual(await inDatabase(table));
    },
  );
});
