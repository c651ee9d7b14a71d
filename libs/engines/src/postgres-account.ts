import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { EngineError } from './engine-error.ts';

/** How PostgreSQL is run: it refuses to run as root, so root runs it as the system account `postgres`. */
export interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

/** The account for PostgreSQL on this machine; created when root has none. */
export function postgresAccount(): Account {
  if (process.getuid?.() !== 0) return {};
  const found = lookUp();
  if (found) return found;
  try {
    execFileSync('groupadd', ['--system', 'postgres'], { stdio: 'ignore' });
  } catch {
    // The group may be there without the user.
  }
  try {
    execFileSync('useradd', ['--system', '--gid', 'postgres', '--no-create-home', 'postgres'], {
      stdio: 'ignore',
    });
  } catch (cause) {
    throw accountMissing(cause);
  }
  const created = lookUp();
  if (!created) throw accountMissing();
  return created;
}

function accountMissing(cause?: unknown): EngineError {
  const text =
    'PostgreSQL không chạy bằng root: hãy tạo tài khoản postgres, hoặc chạy npm start bằng người dùng thường / ' +
    'PostgreSQL does not run as root: create an account named postgres, or run npm start as an ordinary user';
  return new EngineError('postgres-account-missing', text, { cause });
}

function lookUp(): Required<Account> | undefined {
  const id = (flag: string): number =>
    Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

/** A command as PostgreSQL's account has to run it. */
export interface AccountCommand extends Account {
  readonly command: string;
  readonly args: readonly string[];
}

/**
 * The command as the account runs it. A checkout below a private folder (`/root`, a temporary one) is closed to
 * that account; then the process keeps root's right to read and pass folders, and nothing else.
 */
export function commandAs(
  account: Account,
  paths: readonly string[],
  command: AccountCommand,
): AccountCommand {
  if (account.uid === undefined || paths.every(isOpenToAll)) return { ...command, ...account };
  const ids = [`--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups'];
  const rights = ['--inh-caps=-all,+dac_read_search', '--ambient-caps=-all,+dac_read_search'];
  return { command: 'setpriv', args: [...ids, ...rights, command.command, ...command.args] };
}

function isOpenToAll(path: string): boolean {
  const folder = dirname(path);
  const passable = ((statSync(folder, { throwIfNoEntry: false })?.mode ?? 0o1) & 0o1) !== 0;
  return passable && (folder === dirname(folder) || isOpenToAll(folder));
}
