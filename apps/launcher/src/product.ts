import type { Environment } from '#config/environment';
import type { Child } from '#engines/child';
import { noteRunning } from '#engines/running-installation';
import type { DataFolder } from './data-folder.ts';
import { databaseEngine, temporalEngine, type DatabaseEngine, type TemporalEngine } from './engines.ts';
import { KeptAlive } from './kept-alive.ts';
import { ProgramRunner, type Programs } from './programs.ts';
import { untilApiReady } from './readiness.ts';
import { signingKeys, type SigningKeys } from './signing-keys.ts';
import { Steps, type Say } from './steps.ts';

export interface ProductOptions {
  readonly folder: DataFolder;
  readonly environment: Environment;
  readonly programs: Programs;
  /** Where the API is reached, e.g. `http://127.0.0.1:3000`. */
  readonly address: string;
  /** Whether the sample plan and the demo accounts are loaded; else only an administrator. */
  readonly sample: boolean;
  /** Makes the programs when they are stale. */
  readonly build: (signal: AbortSignal) => Promise<void>;
  /** Where the build leaves the bundle of the workflow code. */
  readonly workflowBundle: string;
  /** Where the build leaves the page. */
  readonly page: string;
  readonly say: Say;
}

/** From the top down: what takes work is stopped before what it works with. */
const stopOrder = ['api', 'worker', 'temporal', 'postgres'] as const;
type Part = (typeof stopOrder)[number];

/** All parts of a running installation, from the engines up to the API. */
export class Product {
  readonly #options: ProductOptions;
  readonly #steps: Steps;
  readonly #asked = new AbortController();
  readonly #runner: ProgramRunner;
  readonly #parts: Partial<Record<Part, { stop(): Promise<void> }>> = {};
  #forget: () => void = () => undefined;

  constructor(options: ProductOptions) {
    this.#options = options;
    this.#steps = new Steps(options.say, this.#asked.signal);
    this.#runner = new ProgramRunner(options.folder, childEnvironment(options));
  }

  /** Ends the start at its next step; what runs is stopped by `stop`. */
  askToStop(): void {
    this.#asked.abort();
  }

  /**
   * Brings everything up.
   * @returns address of Temporal's own page, when there is one
   * @throws StartError, StopRequested, EngineError
   */
  async start(): Promise<string | undefined> {
    const [database, temporal] = await allDone([this.#database(), this.#temporal(), this.#build()]);
    const { TEMPORAL_NAMESPACE, PHOIHOP_TASK_QUEUE } = this.#options.environment;
    const names = { TEMPORAL_NAMESPACE, PHOIHOP_TASK_QUEUE };
    const env = { ...database.env, ...temporal.env, ...names, ...this.#keys() };
    this.#forget = noteRunning(this.#options.folder.path, env);
    const { programs, folder, address } = this.#options;
    await this.#steps.run('Nâng cấp lược đồ / Migrations', () => this.#run(programs.migrate, env));
    const { DATABASE_OWNER_URL: _owner, ...appEnv } = env;
    await this.#steps.run('Worker', () => this.#keep('worker', programs.worker, appEnv));
    const api = await this.#steps.run('API', () => this.#keep('api', programs.api, appEnv));
    const ready = this.#steps.run('Chờ API sẵn sàng / Waiting for the API', () =>
      untilApiReady(address, api, folder.log('api'), this.#asked.signal),
    );
    await allDone([ready, this.#seed(env)]);
    return temporal.uiUrl;
  }

  /** Stops everything in order; a part that fails to stop does not keep the next from being stopped. */
  async stop(): Promise<void> {
    for (const name of stopOrder) {
      const part = this.#parts[name];
      if (!part) continue;
      await part.stop().catch((error: unknown) => this.#options.say(`! ${name}: ${String(error)}`));
      this.#options.say(`  đã dừng / stopped: ${name}`);
    }
    this.#forget();
  }

  #build(): Promise<void> {
    return this.#steps.run('Biên dịch nếu cần / Compiling if needed', () =>
      this.#options.build(this.#asked.signal),
    );
  }

  #database(): Promise<DatabaseEngine> {
    return this.#steps.run('PostgreSQL', async (detail) => {
      const { folder, environment, say } = this.#options;
      const engine = await databaseEngine(folder, environment, detail, say);
      if (engine.own) this.#parts.postgres = engine.own;
      return engine;
    });
  }

  #temporal(): Promise<TemporalEngine> {
    return this.#steps.run('Temporal', async (detail) => {
      const { folder, environment, say } = this.#options;
      const engine = await temporalEngine(folder, environment, {
        detail,
        warn: say,
        signal: this.#asked.signal,
      });
      if (engine.own) this.#parts.temporal = engine.own;
      return engine;
    });
  }

  #keys(): SigningKeys {
    const { folder, environment } = this.#options;
    const { PHOIHOP_SIGNING_KEY_FILE: given, PHOIHOP_VERIFY_KEY_FILE: verify } = environment;
    if (given === undefined || verify === undefined)
      return signingKeys(folder.at('keys/signing.pem'), folder.at('keys/verify.pem'));
    return { PHOIHOP_SIGNING_KEY_FILE: given, PHOIHOP_VERIFY_KEY_FILE: verify };
  }

  async #keep(name: 'worker' | 'api', file: string, env: NodeJS.ProcessEnv): Promise<KeptAlive<Child>> {
    const start = (): Promise<Child> => this.#runner.start(name, file, env);
    const kept = await KeptAlive.start({ name, start, say: this.#options.say });
    this.#parts[name] = kept;
    return kept;
  }

  async #seed(env: NodeJS.ProcessEnv): Promise<void> {
    const { sample, programs } = this.#options;
    const name = sample ? 'Kế hoạch mẫu / Sample plan' : 'Tài khoản quản trị / Administrator';
    await this.#steps.run(name, () => this.#run(programs.seed, env, sample ? [] : ['--empty']));
  }

  #run(file: string, env: NodeJS.ProcessEnv, args: readonly string[] = []): Promise<void> {
    return this.#runner.run(file, env, this.#asked.signal, args);
  }
}

/** What the children get of this process's environment; secrets are added for each by itself. */
function childEnvironment({ folder, environment, workflowBundle, page }: ProductOptions): NodeJS.ProcessEnv {
  const { DATABASE_OWNER_URL: _owner, DATABASE_URL: _app, ...inherited } = process.env;
  return {
    NODE_ENV: 'production',
    ...inherited,
    PORT: String(environment.PORT),
    PHOIHOP_HOST: environment.PHOIHOP_HOST,
    PHOIHOP_DATA: folder.path,
    PHOIHOP_WORKFLOW_BUNDLE: environment.PHOIHOP_WORKFLOW_BUNDLE ?? workflowBundle,
    PHOIHOP_PAGE: environment.PHOIHOP_PAGE ?? page,
  };
}

/** Like Promise.all, but waits for all before it fails: nothing may still be starting when stopping begins. */
async function allDone<const P extends readonly Promise<unknown>[]>(
  work: P,
): Promise<{ -readonly [K in keyof P]: Awaited<P[K]> }> {
  await Promise.allSettled(work);
  return await Promise.all(work);
}
