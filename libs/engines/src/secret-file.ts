import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/** A random secret kept in a file that only its owner reads; made when it is not there yet. */
export function secretFrom(file: string): string {
  if (!existsSync(file)) writeSecret(file, randomBytes(24).toString('hex'));
  return readFileSync(file, 'utf8').trim();
}

/** Writes a secret whole or not at all, readable by its owner only. */
export function writeSecret(file: string, secret: string): void {
  const draft = `${file}.new`;
  writeFileSync(draft, `${secret.trimEnd()}\n`, { mode: 0o600 });
  renameSync(draft, file);
}
