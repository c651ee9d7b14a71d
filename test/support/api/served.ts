import type { AddressInfo } from 'node:net';
import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import 'reflect-metadata';
import { createApp } from '../../../apps/api/src/app.ts';
import { localityOfRequest } from '../../../apps/api/src/platform/request-locality.ts';
import type { PlatformParts } from '../../../apps/api/src/platform/tokens.ts';
import { readEnvironment } from '#config/environment';
import { openRecord } from '#persistence/data-source';
import { CommandGateway } from '#temporal/command-gateway';
import type { Rig } from '../workflows/rig.ts';

interface Sent {
  readonly json?: unknown;
  readonly bytes?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  /** Idempotency-Key; default a new one. */
  readonly key?: string;
}

export interface Answer<T = Record<string, unknown>> {
  readonly status: number;
  readonly body: T;
  readonly headers: Headers;
}

/** The API on a rig's engines, reached over HTTP. */
export interface Served {
  signIn(username: string, password: string): Promise<Caller>;
  close(): Promise<void>;
}

/** Somebody who is signed in. */
export class Caller {
  readonly #url: string;
  readonly #cookie: string;

  constructor(url: string, cookie: string) {
    this.#url = url;
    this.#cookie = cookie;
  }

  /** Any request, and its answer as it comes. */
  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    return await fetch(this.#url + path, { ...init, headers: { cookie: this.#cookie, ...init.headers } });
  }

  async get<T>(path: string): Promise<Answer<T>> {
    return await answerOf<T>(await fetch(this.#url + path, { headers: { cookie: this.#cookie } }));
  }

  async send<T>(method: 'POST' | 'PATCH' | 'PUT', path: string, sent: Sent = {}): Promise<Answer<T>> {
    const { json = {}, bytes, headers, key = randomUUID() } = sent;
    const type = bytes === undefined ? 'application/json' : 'application/octet-stream';
    const response = await fetch(this.#url + path, {
      method,
      headers: { cookie: this.#cookie, 'Idempotency-Key': key, 'Content-Type': type, ...headers },
      body: bytes === undefined ? JSON.stringify(json) : Buffer.from(bytes),
    });
    return await answerOf<T>(response);
  }
}

async function answerOf<T>(response: Response): Promise<Answer<T>> {
  return { status: response.status, body: (await response.json()) as T, headers: response.headers };
}

/** @param temporal the API's own way to Temporal */
export const serve = (rig: Rig, temporal: Client = rig.server.client): Promise<Served> =>
  serveOn(
    rig.recordUrl,
    {
      temporal,
      gateway: new CommandGateway(temporal, rig.taskQueue),
      signer: {
        sign: ({ target, command, actor, receivedAt, key }) =>
          rig.sign(target, command, actor, receivedAt, key),
      },
      verifyKey: rig.verifyKey,
    },
    { PHOIHOP_TASK_QUEUE: rig.taskQueue },
  );

/** The API on a record. @param recordUrl of the application's role */
export async function serveOn(
  recordUrl: string,
  parts: Omit<PlatformParts, 'record' | 'environment'>,
  settings: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const record = await openRecord(recordUrl, { scope: localityOfRequest });
  const environment = readEnvironment({ PHOIHOP_LOG_LEVEL: 'silent', ...settings });
  const app = await createApp({ ...parts, record, environment });
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    async signIn(username, password) {
      const response = await fetch(`${url}/api/session`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ username, password }),
      });
      if (!response.ok) throw new Error(`signing in: ${await response.text()}`);
      return new Caller(url, response.headers.get('set-cookie')?.split(';')[0] ?? '');
    },
    async close() {
      await app.close();
      await record.destroy();
    },
  };
}
