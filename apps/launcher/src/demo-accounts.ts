import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const demoAccounts = z.array(
  z.object({ username: z.string(), password: z.string(), role: z.string(), agency: z.string().nullish() }),
);

/** The demo accounts as lines to print; none when no sample was loaded. */
export function demoAccountLines(file: string): readonly string[] {
  if (!existsSync(file)) return [];
  const accounts = demoAccounts.parse(JSON.parse(readFileSync(file, 'utf8')));
  const rows = accounts.map(({ username, password, role, agency }) => [
    username,
    password,
    role,
    agency ?? '',
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  return ['Tài khoản mẫu / Demo accounts:', ...lines.map((line) => `    ${line.trimEnd()}`)];
}
