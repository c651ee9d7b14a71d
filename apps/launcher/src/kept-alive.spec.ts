import { describe, expect, it } from '@jest/globals';
import type { ChildExit } from '#engines/child';
import { KeptAlive, type Runnable } from './kept-alive.ts';

/** A process that ends when it is told to. */
class Stub implements Runnable {
  end: (exit: ChildExit) => void = () => undefined;
  stopped = false;
  readonly exited = new Promise<ChildExit>((resolve) => (this.end = resolve));

  stop(): Promise<void> {
    this.stopped = true;
    this.end({ code: 0, signal: null });
    return Promise.resolve();
  }
}

const killed: ChildExit = { code: null, signal: 'SIGKILL' };

/** Keeps stubs alive; `next()` gives the one that is started next. */
async function keeping(failures: Error[] = []) {
  const started: Stub[] = [];
  const waiting: ((stub: Stub) => void)[] = [];
  const said: string[] = [];
  const start = async (): Promise<Stub> => {
    const failure = started.length > 0 ? failures.shift() : undefined;
    if (failure) throw failure;
    const stub = new Stub();
    started.push(stub);
    waiting.shift()?.(stub);
    return stub;
  };
  const kept = await KeptAlive.start({ name: 'api', start, say: (line) => said.push(line), firstPause: 1 });
  const next = (): Promise<Stub> => new Promise((resolve) => waiting.push(resolve));
  return { kept, started, said, next };
}

describe('what is kept alive', () => {
  it('is started again when it ends unasked, and the reason is said', async () => {
    const { kept, started, said, next } = await keeping();
    const second = next();
    started[0]?.end(killed);
    await second;
    expect(said).toEqual([expect.stringContaining('api dừng bất ngờ (SIGKILL)')]);
    await kept.stop();
  });

  it('waits twice as long each time it ends at once', async () => {
    const { kept, started, said, next } = await keeping();
    for (const index of [0, 1, 2]) {
      const following = next();
      started[index]?.end(killed);
      await following;
    }
    const pauses = said.map((line) => /sau ([\d.]+) ms/.exec(line)?.[1]);
    expect(pauses).toEqual(['1', '2', '4']);
    expect(started).toHaveLength(4);
    await kept.stop();
  });

  it('is tried again when starting it fails', async () => {
    const { kept, started, said, next } = await keeping([new Error('no port')]);
    const second = next();
    started[0]?.end(killed);
    await second;
    expect(said.at(-1)).toContain('no port');
    await kept.stop();
  });

  it('stays stopped once it was asked to stop', async () => {
    const { kept, started } = await keeping();
    await kept.stop();
    expect(started.map((stub) => stub.stopped)).toEqual([true]);
  });

  it('is stopped too when it is asked in the pause before a restart', async () => {
    const { kept, started } = await keeping();
    started[0]?.end(killed);
    await kept.stop();
    expect(started).toHaveLength(1);
  });
});
