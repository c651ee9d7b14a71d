import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';

export interface MigrationFile {
  readonly name: string;
  readonly sql: string;
  readonly digest: string;
}

const FOLDER = new URL('../migrations/', import.meta.url);
const FORM = /^\d{4}-[a-z0-9-]+\.sql$/;

/** The migrations in their order. */
export async function migrationFiles(folder: URL = FOLDER): Promise<readonly MigrationFile[]> {
  const names = (await readdir(folder)).filter((name) => FORM.test(name)).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(new URL(name, folder), 'utf8');
      return { name, sql, digest: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}
