import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startChild, type ChildOptions } from './child.ts';
import { isOurs } from './process-table.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'phoihop-child-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const node = (script: string): Pick<ChildOptions, 'command' | 'args'> => ({
  command: process.execPath,
  args: ['-e', script],
});
const stayAlive = 'setInterval(() => undefined, 1000);';

/** Starts a child and waits for its first line, so that its signal handlers are in place. */
async function started(options: ChildOptions) {
  const lines: string[] = [];
  let first: () => void = () => undefined;
  const spoken = new Promise<void>((resolve) => (first = resolve));
  const child = await startChild({
    ...options,
    onLine: (line) => {
      lines.push(line);
      first();
    },
  });
  await spoken;
  return { child, lines };
}

describe('a child process', () => {
  it('hands on what it prints, line by line', async () => {
    const { child, lines } = await started(node('console.log("một\\nhai"); process.exitCode = 3'));
    expect(await child.exited).toEqual({ code: 3, signal: null });
    expect(lines).toEqual(['một', 'hai']);
  });

  it('is asked to stop, and may end in its own way', async () => {
    const { child } = await started(
      node(`process.on("SIGTERM", () => process.exit(7)); console.log(1); ${stayAlive}`),
    );
    expect(await child.stop()).toEqual({ code: 7, signal: null });
  });

  it('is killed when it does not listen', async () => {
    const { child } = await started({
      ...node(`process.on("SIGTERM", () => undefined); console.log(1); ${stayAlive}`),
      stopSteps: [
        { signal: 'SIGTERM', withinMs: 50 },
        { signal: 'SIGKILL', withinMs: 5_000 },
      ],
    });
    expect(await child.stop()).toEqual({ code: null, signal: 'SIGKILL' });
    expect(isOurs(child.pid, [])).toBe(false);
  });

  it('may be stopped twice, and after its end', async () => {
    const child = await startChild(node(''));
    await child.exited;
    expect(await Promise.all([child.stop(), child.stop()])).toEqual([
      { code: 0, signal: null },
      { code: 0, signal: null },
    ]);
  });

  it('writes to its log file even when nobody reads along', async () => {
    const logFile = join(folder, 'log');
    const child = await startChild({ ...node('console.log("ra"); console.error("lỗi")'), logFile });
    await child.exited;
    expect(readFileSync(logFile, 'utf8').split('\n').sort()).toEqual(['', 'lỗi', 'ra']);
  });

  it('says so when the command does not exist', async () => {
    await expect(startChild({ command: join(folder, 'none'), args: [] })).rejects.toThrow('ENOENT');
  });

  it('ends with its parent when it has an IPC channel and the parent is killed', async () => {
    const grandchild = `process.on("disconnect", () => process.exit(0)); ${stayAlive}`;
    const parent = await started(
      node(
        `const c = require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(grandchild)}], ` +
          `{ detached: true, stdio: ["ignore", "inherit", "inherit", "ipc"] }); console.log(c.pid); ${stayAlive}`,
      ),
    );
    const pid = Number(parent.lines[0]);
    process.kill(parent.child.pid, 'SIGKILL');
    await parent.child.exited;
    while (isOurs(pid, [])) await nextTurn();
    expect(isOurs(pid, [])).toBe(false);
  });
});
