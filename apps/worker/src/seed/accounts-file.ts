import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { writeSecret } from '#engines/secret-file';

const listed = z.object({
  username: z.string(),
  password: z.string(),
  role: z.string(),
  agency: z.string().nullable(),
  /** Of an account beside those of the sample's own locality. */
  locality: z.string().optional(),
});
const list = z.array(listed);

/** An account that the launcher prints at each start. */
export type ListedAccount = z.output<typeof listed>;

export function listedAccounts(file: string): readonly ListedAccount[] {
  return existsSync(file) ? list.parse(JSON.parse(readFileSync(file, 'utf8'))) : [];
}

/** Tells the launcher which accounts to print; the file holds passwords and is its owner's alone. */
export function listAccounts(file: string, accounts: readonly ListedAccount[]): void {
  if (JSON.stringify(accounts) === JSON.stringify(listedAccounts(file))) return;
  mkdirSync(dirname(file), { recursive: true });
  writeSecret(file, JSON.stringify(accounts, null, 2));
}
