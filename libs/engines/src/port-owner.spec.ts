import { createServer } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { freePort } from './free-port.ts';
import { listensOn } from './port-owner.ts';

describe('the owner of a port', () => {
  it('is the process that listens there, and no other', async () => {
    const port = await freePort();
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    expect([listensOn(process.pid, port), listensOn(process.ppid, port)]).toEqual([true, false]);
    await new Promise((resolve) => server.close(resolve));
    expect(listensOn(process.pid, port)).toBe(false);
  });
});
