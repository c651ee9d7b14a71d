import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const HOW = [
  'Không có Chromium. Cài bằng trình quản lý gói của hệ thống, hoặc đặt PHOIHOP_CHROMIUM.',
  'There is no Chromium. Install it (Debian: apt-get install chromium; Fedora: dnf install chromium; macOS: brew',
  'install --cask chromium), or name one in PHOIHOP_CHROMIUM.',
].join('\n');

/** The Chromium of this machine, by its name on the path; undefined where there is none. */
function installed(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(existsSync);
}

/** Debian's package, where this process may install it. */
function install(say: (line: string) => void): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new Error(HOW);
  say('đang cài Chromium bằng apt-get / installing Chromium by apt-get');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    for (const args of [['update'], ['install', '--yes', '--no-install-recommends', 'chromium']])
      execFileSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  } catch (cause) {
    throw new Error(HOW, { cause });
  }
}

/**
 * Path of a Chromium: the one named in PHOIHOP_CHROMIUM, the machine's own, or one that the system's package manager
 * brings now.
 * @throws Error that says how to install one
 */
export function findChromium(say: (line: string) => void): string {
  const given = process.env['PHOIHOP_CHROMIUM'];
  if (given !== undefined) return given;
  const found = installed();
  if (found !== undefined) return found;
  install(say);
  const path = installed();
  if (path === undefined) throw new Error(HOW);
  return path;
}
