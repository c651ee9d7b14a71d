import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startChild } from './child.ts';
import { clearLeftover, readPidFile, writePidFile } from './pid-file.ts';

const steps = [{ signal: 'SIGTERM', withinMs: 5_000 }] as const;
let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'phoihop-pid-'));
  file = join(folder, 'engine.pid');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a pid file', () => {
  it('leads to the process that a killed run left, which is stopped', async () => {
    const child = await startChild({ command: 'sleep', args: ['1234'] });
    writePidFile(file, child.pid);
    expect(await clearLeftover(file, ['sleep', '1234'], steps)).toBe(true);
    expect(await child.exited).toEqual({ code: null, signal: 'SIGTERM' });
  });

  it('never touches a stranger to whom the pid was given since', async () => {
    const child = await startChild({ command: 'sleep', args: ['1235'] });
    writePidFile(file, child.pid);
    expect(await clearLeftover(file, ['postgres'], steps)).toBe(false);
    expect(existsSync(file)).toBe(false);
    expect(await child.stop()).toEqual({ code: null, signal: 'SIGTERM' });
  });

  it('may be missing or damaged', async () => {
    expect(await clearLeftover(file, [], steps)).toBe(false);
    writeFileSync(file, 'not a number');
    expect(readPidFile(file)).toBeUndefined();
  });
});
