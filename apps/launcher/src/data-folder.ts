import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Where each thing of the zero-install mode stands. */
export class DataFolder {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
    for (const folder of ['logs', 'keys', 'run']) mkdirSync(join(path, folder), { recursive: true });
  }

  readonly at = (name: string): string => join(this.path, name);

  get lock(): string {
    return this.at('run/launcher.json');
  }
  get postgres(): string {
    return this.at('postgres');
  }
  get temporal(): string {
    return this.at('temporal.db');
  }
  get demoAccounts(): string {
    return this.at('demo-accounts.json');
  }
  log(name: string): string {
    return this.at(`logs/${name}.log`);
  }
  pid(name: string): string {
    return this.at(`run/${name}.pid`);
  }

  /**
   * Removes all data. Only what the launcher itself wrote: the folder may have been given by mistake and hold
   * other things.
   */
  empty(): void {
    const ours = /^(postgres|temporal\.db)([.-].*)?$|^(keys|logs|checkpoints)$|^demo-accounts\.json$/;
    for (const name of readdirSync(this.path)) {
      if (ours.test(name)) rmSync(join(this.path, name), { recursive: true, force: true });
    }
    for (const folder of ['logs', 'keys']) mkdirSync(join(this.path, folder), { recursive: true });
  }
}
