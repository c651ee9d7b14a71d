import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const listed = z.array(
  z.object({ username: z.string(), password: z.string(), role: z.string(), agency: z.string().nullish() }),
);

/** The accounts that were made at a start, as lines to print. */
export function accountLines(file: string): readonly string[] {
  if (!existsSync(file)) return [];
  const accounts = listed.parse(JSON.parse(readFileSync(file, 'utf8')));
  const rows = accounts.map(({ username, password, role, agency }) => [
    username,
    password,
    role,
    agency ?? '',
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  const title = rows.length > 1 ? 'Tài khoản mẫu / Demo accounts:' : 'Tài khoản quản trị / Administrator:';
  return [title, ...lines.map((line) => `    ${line.trimEnd()}`)];
}
