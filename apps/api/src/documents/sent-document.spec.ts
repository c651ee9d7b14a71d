import { Agent, createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import express from 'express';
import { sentDocument } from './sent-document.ts';

describe('a document on its way here', () => {
  let server: Server;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });

  beforeAll(async () => {
    const app = express();
    app.post('/', async (sent, response) => {
      const sizes: number[] = [];
      for await (const chunk of sentDocument(sent).bytes) sizes.push(chunk.length);
      const size = sizes.reduce((sum, one) => sum + one, 0);
      response.json({ size, listeners: sent.socket.listenerCount('timeout') });
    });
    server = createServer(app);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  });

  afterAll(async () => {
    agent.destroy();
    await new Promise((done) => server.close(done));
  });

  async function send(bytes: Buffer): Promise<unknown> {
    const { port } = server.address() as AddressInfo;
    const headers = { 'Content-Type': 'application/octet-stream', 'X-File-Name': 'a.txt' };
    return await new Promise((answered, failed) => {
      const sending = request({ port, host: '127.0.0.1', method: 'POST', headers, agent }, (response) => {
        text(response).then((body) => answered(JSON.parse(body)), failed);
      });
      sending.on('error', failed).end(bytes);
    });
  }

  it('leaves nothing behind on its connection, however many follow', async () => {
    const first = await send(Buffer.alloc(10));
    for (let count = 0; count < 3; count += 1) expect(await send(Buffer.alloc(10))).toEqual(first);
    expect(first).toMatchObject({ size: 10 });
  });
});
