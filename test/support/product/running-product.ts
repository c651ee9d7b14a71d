import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '#engines/free-port';
import { readPidFile } from '#engines/pid-file';
import { runningEnvironment } from '#engines/running-installation';
import { launched, type Launched, processesOf } from '../launcher/launched.ts';
import { Client } from './client.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');

export interface DemoAccount {
  readonly username: string;
  readonly password: string;
  readonly role: string;
  readonly agency: string | null;
}

export type Part = 'launcher' | 'api' | 'worker' | 'postgres' | 'temporal';

/**
 * The product as `npm start` runs it, on a data folder and a port of its own. Several starts may follow each other on
 * the same data.
 */
export class RunningProduct {
  readonly folder = mkdtempSync(join(tmpdir(), 'phoihop-product-'));
  readonly #port: number;
  #running: Launched | undefined;

  private constructor(port: number) {
    this.#port = port;
  }

  /** Starts it on new data and waits until it says where it is. @param args e.g. `--empty` */
  static async start(...args: readonly string[]): Promise<RunningProduct> {
    const product = new RunningProduct(await freePort());
    try {
      await product.startAgain(...args);
      return product;
    } catch (error) {
      await product.close();
      throw error;
    }
  }

  get address(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Everything that the launcher printed since its last start. */
  get lines(): readonly string[] {
    return this.#running?.lines ?? [];
  }

  /** Starts it on the data that is there. @returns seconds until it said that it is ready */
  async startAgain(...args: readonly string[]): Promise<number> {
    const began = performance.now();
    this.#running = this.launch(...args);
    await this.#running.line(/^Phối Hợp: http/);
    return (performance.now() - began) / 1000;
  }

  /** A launcher on the same data and port, not waited for. */
  launch(...args: readonly string[]): Launched {
    return launched(join(ROOT, 'apps', 'launcher', 'src', 'main.ts'), this.#settings(), args);
  }

  /** Resolves with the first line that matches. */
  line(pattern: RegExp): Promise<string> {
    if (this.#running === undefined) throw new Error('the product does not run');
    return this.#running.line(pattern);
  }

  demoAccounts(): readonly DemoAccount[] {
    return JSON.parse(readFileSync(join(this.folder, 'demo-accounts.json'), 'utf8')) as DemoAccount[];
  }

  /** A demo account, signed in. */
  async signIn(username: string): Promise<Client> {
    const account = this.demoAccounts().find((one) => one.username === username);
    if (account === undefined) throw new Error(`no demo account ${username}`);
    return await Client.signIn(this.address, account);
  }

  /** Where database and Temporal are, as commands beside the product know it. */
  environment(): NodeJS.ProcessEnv {
    return runningEnvironment(this.folder, {});
  }

  /** Settings with which commands beside it (verify, reconcile) find it. */
  get commandSettings(): NodeJS.ProcessEnv {
    return { ...this.#settings() };
  }

  /** Process id of a part now; of PostgreSQL its postmaster. @throws when it does not run */
  pidOf(part: Part): number {
    const files: Record<Exclude<Part, 'launcher'>, string> = {
      api: 'run/api.pid',
      worker: 'run/worker.pid',
      postgres: 'postgres/postmaster.pid',
      temporal: 'temporal.db.pid',
    };
    const pid = part === 'launcher' ? this.#running?.pid : readPidFile(join(this.folder, files[part]));
    if (pid === undefined) throw new Error(`${part} does not run`);
    return pid;
  }

  kill(part: Part, signal: NodeJS.Signals): void {
    process.kill(this.pidOf(part), signal);
  }

  /** Every process of this installation, the launcher's too. */
  processes(): readonly number[] {
    return processesOf(this.folder);
  }

  /** `kill -9` of all processes at once, as when the power goes. */
  async killAll(): Promise<void> {
    for (const pid of this.processes()) process.kill(pid, 'SIGKILL');
    await this.#running?.exited;
  }

  /** Ends it as Ctrl-C or `kill` would. @returns exit code of the launcher */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    const running = this.#running;
    if (running === undefined) return null;
    this.#running = undefined;
    if (this.processes().includes(running.pid)) process.kill(running.pid, signal);
    return await running.exited;
  }

  /** Ends it and removes the data. */
  async close(): Promise<void> {
    await this.stop();
    for (const pid of this.processes()) process.kill(pid, 'SIGKILL');
    rmSync(this.folder, { recursive: true, force: true });
  }

  #settings(): NodeJS.ProcessEnv {
    const cli = process.env['PHOIHOP_TEST_TEMPORAL_CLI'];
    return {
      PHOIHOP_DATA: this.folder,
      PORT: String(this.#port),
      NODE_ENV: 'production',
      ...(cli === undefined ? {} : { PHOIHOP_TEMPORAL_CLI: cli }),
    };
  }
}
