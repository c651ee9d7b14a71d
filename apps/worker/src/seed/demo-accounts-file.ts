import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '#sample/sample-accounts';

/** Tells the launcher which accounts to print. */
export function writeDemoAccounts(file: string): void {
  const accounts = DEMO_ACCOUNTS.map(({ username, role, agencyName }) => ({
    username,
    password: DEMO_PASSWORD,
    role,
    agency: agencyName,
  }));
  const text = `${JSON.stringify(accounts, null, 2)}\n`;
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  mkdirSync(dirname(file), { recursive: true });
  // A reader sees the old file or the new one, never half of it.
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}
