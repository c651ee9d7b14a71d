import { resolve } from 'node:path';
import { readEnvironment, type Environment } from '#config/environment';
import { isPortFree } from '#engines/free-port';
import { clearLeftover } from '#engines/pid-file';
import { DataFolder } from './data-folder.ts';
import { accountLines } from './account-lines.ts';
import { readFlags } from './flags.ts';
import { takeLock } from './lock.ts';
import { Product, type ProductOptions } from './product.ts';
import { programStopSteps, type Programs } from './programs.ts';
import { reset } from './reset.ts';
import { StartError, StopRequested } from './start-error.ts';
import type { Say } from './steps.ts';

/** What differs between the product and the stand-ins of a test. */
export interface LaunchOptions extends Pick<ProductOptions, 'build' | 'workflowBundle' | 'page'> {
  readonly root: string;
  readonly programs: Programs;
  readonly args: readonly string[];
}

/** Starts everything and stays until it is asked to stop. Ends the process itself. */
export async function launch(options: LaunchOptions): Promise<void> {
  const say: Say = (line) => void process.stdout.write(`${line}\n`);
  // A reader that went away (`npm start | head`) must not end the product.
  process.stdout.on('error', () => undefined);
  try {
    await launchUntilStopped(options, say);
    process.exit(0);
  } catch (error) {
    if (error instanceof StopRequested) process.exit(0);
    process.stderr.write(`\n${error instanceof Error ? messageOf(error) : String(error)}\n`);
    process.exit(1);
  }
}

async function launchUntilStopped(options: LaunchOptions, say: Say): Promise<void> {
  const flags = readFlags(options.args);
  const environment = readGiven();
  const { PORT: port, PHOIHOP_HOST: host } = environment;
  const address = `http://${['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host}:${port}`;
  const folder = new DataFolder(resolve(options.root, environment.PHOIHOP_DATA));
  const release = takeLock(folder.lock, address);
  try {
    await stopOldApi(folder, options.programs);
    await refuseTakenPort(port, host);
    if (flags.reset) await reset(folder, flags.yes);
    const product = new Product({ ...options, folder, environment, address, sample: !flags.empty, say });
    await runUntilStopped(product, say, (temporalUi) => {
      accountLines(folder.demoAccounts).forEach(say);
      if (temporalUi !== undefined) say(`Temporal: ${temporalUi}`);
      say(`Phối Hợp: ${address}`);
    });
  } finally {
    release();
  }
}

function readGiven(): Environment {
  const given = readEnvironment(process.env);
  // Somebody's database needs both roles: one to work, one to migrate.
  const partly = given.DATABASE_URL !== undefined || given.DATABASE_OWNER_URL !== undefined;
  return partly ? readEnvironment(process.env, ['DATABASE_URL', 'DATABASE_OWNER_URL']) : given;
}

async function runUntilStopped(
  product: Product,
  say: Say,
  onReady: (temporalUi?: string) => void,
): Promise<void> {
  const asked = new Promise<void>((resolve) => {
    const ask = (reason: string): void => {
      say(`\nĐang dừng / Stopping (${reason})`);
      product.askToStop();
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, ask);
    process.once('uncaughtException', (error) => ask(messageOf(error)));
    // A second Ctrl-C must not cut the stopping short and leave engines behind.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
  });
  try {
    onReady(await product.start());
    await asked;
  } finally {
    await product.stop();
  }
}

/** The API of a killed launcher ends by itself, but may still hold the port for a moment. */
async function stopOldApi(folder: DataFolder, { api }: Programs): Promise<void> {
  await clearLeftover(folder.pid('api'), [api], programStopSteps);
}

async function refuseTakenPort(port: number, host: string): Promise<void> {
  if (await isPortFree(port, host)) return;
  const other = port + 100 > 65_535 ? 3100 : port + 100;
  const text =
    `Cổng ${port} đang được chương trình khác dùng. Hãy chọn cổng khác: PORT=${other} npm start / ` +
    `Port ${port} is taken by another program. Take another one: PORT=${other} npm start`;
  throw new StartError('port-taken', text);
}

/** Our own errors say what to do; of any other the place where it arose helps. */
function messageOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.message : (error.stack ?? error.message);
}
