import { describe, expect, it, jest } from '@jest/globals';
import { closeInOrder, shutdownOnSignal, type Closer } from './shutdown.ts';

const silent = { info: () => undefined, error: () => undefined };

function recording(order: string[]): (name: string) => Closer {
  return (name) => ({ name, close: () => Promise.resolve().then(() => order.push(name)) });
}

describe('shutdown', () => {
  it('closes one after the other in the order given', async () => {
    const order: string[] = [];
    const closer = recording(order);
    expect(await closeInOrder([closer('http'), closer('worker'), closer('pool')], { log: silent })).toBe(
      true,
    );
    expect(order).toEqual(['http', 'worker', 'pool']);
  });

  it('goes on after a closer that fails, and says that it was not clean', async () => {
    const order: string[] = [];
    const broken = { name: 'broken', close: () => Promise.reject(new Error('no')) };
    expect(await closeInOrder([broken, recording(order)('pool')], { log: silent })).toBe(false);
    expect(order).toEqual(['pool']);
  });

  it('gives up on a closer that hangs when the time is over', async () => {
    const hanging = { name: 'hanging', close: () => new Promise<void>(() => undefined) };
    expect(await closeInOrder([hanging], { log: silent, withinMs: 5 })).toBe(false);
  });

  it('runs once however often it is asked', async () => {
    const exit = jest.fn();
    const order: string[] = [];
    const shutdown = shutdownOnSignal([recording(order)('pool')], { log: silent, exit });
    await Promise.all([shutdown('first'), shutdown('second')]);
    expect(order).toEqual(['pool']);
    expect(exit.mock.calls).toEqual([[0]]);
  });
});
