import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const listed = z.array(
  z.object({
    username: z.string(),
    password: z.string(),
    role: z.string(),
    agency: z.string().nullish(),
    locality: z.string().nullish(),
  }),
);
type Account = z.output<typeof listed>[number];

/** The accounts that were made at a start, as lines to print. */
export function accountLines(file: string): readonly string[] {
  if (!existsSync(file)) return [];
  const accounts = listed.parse(JSON.parse(readFileSync(file, 'utf8')));
  const own = accounts.filter(({ locality }) => locality == null);
  return [...ownLines(own), ...localityLines(accounts)];
}

function ownLines(accounts: readonly Account[]): readonly string[] {
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

/** One line a locality: who coordinates, decides and administers there, and how the officers' names begin. */
function localityLines(accounts: readonly Account[]): readonly string[] {
  const byLocality = Map.groupBy(
    accounts.filter(({ locality }) => locality != null),
    ({ locality }) => locality ?? '',
  );
  if (byLocality.size === 0) return [];
  const title = 'Địa phương khác để thử, cùng mật khẩu / Other localities to try, the same password:';
  const lines = [...byLocality].map(([locality, there]) => `    ${locality}: ${namesIn(there)}`);
  return [title, ...lines];
}

function namesIn(accounts: readonly Account[]): string {
  const offices = accounts.filter(({ role }) => role !== 'officer');
  const officers = accounts.filter(({ role }) => role === 'officer').map(({ username }) => username);
  return [...offices.map(({ username, role }) => `${username} (${role})`), ...officers].join(', ');
}
