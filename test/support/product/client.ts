import { randomUUID } from 'node:crypto';

export interface Sent {
  readonly json?: unknown;
  readonly bytes?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  /** Idempotency-Key; a new one when it is not given, none when null. */
  readonly key?: string | null;
}

export interface Answer<T = unknown> {
  readonly status: number;
  readonly body: T;
  readonly headers: Headers;
}

/** RFC 9457, as the product answers failures. */
export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly instance: string;
  readonly noted?: boolean;
  readonly [member: string]: unknown;
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** What the answers of a client are shown to. */
export type Watcher = (method: Method, path: string, answer: Answer) => void;

/** A caller of the API: signed in, by API key, or nobody. */
export class Client {
  readonly #address: string;
  readonly #credentials: Readonly<Record<string, string>>;
  readonly #watch: Watcher | undefined;

  private constructor(address: string, credentials: Readonly<Record<string, string>>, watch?: Watcher) {
    this.#address = address;
    this.#credentials = credentials;
    this.#watch = watch;
  }

  /** @throws Error when the product does not let them in */
  static async signIn(
    address: string,
    { username, password }: { readonly username: string; readonly password: string },
  ): Promise<Client> {
    const json = { username, password };
    const { status, body, headers } = await Client.nobody(address).send('POST', '/api/session', { json });
    if (status !== 200) throw new Error(`${username} was not let in: ${status} ${JSON.stringify(body)}`);
    return new Client(address, { cookie: headers.get('set-cookie')?.split(';')[0] ?? '' });
  }

  static byKey(address: string, secret: string): Client {
    return new Client(address, { authorization: `Bearer ${secret}` });
  }

  static nobody(address: string): Client {
    return new Client(address, {});
  }

  /** The same caller; every answer is shown to `watch`. */
  watched(watch: Watcher): Client {
    return new Client(this.#address, this.#credentials, watch);
  }

  /** Any request, and its answer as it comes. */
  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { ...(init.headers as Record<string, string>), ...this.#credentials };
    return await fetch(this.#address + path, { ...init, headers });
  }

  get<T>(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer<T>> {
    return this.#answer<T>('GET', path, { headers });
  }

  async send<T>(method: Exclude<Method, 'GET'>, path: string, sent: Sent = {}): Promise<Answer<T>> {
    const { json = {}, bytes, headers, key = randomUUID() } = sent;
    return await this.#answer<T>(method, path, {
      headers: {
        'Content-Type': bytes === undefined ? 'application/json' : 'application/octet-stream',
        ...(key === null ? {} : { 'Idempotency-Key': key }),
        ...headers,
      },
      body: bytes === undefined ? JSON.stringify(json) : Buffer.from(bytes),
    });
  }

  post<T>(path: string, json: unknown = {}, key: string | null = randomUUID()): Promise<Answer<T>> {
    return this.send<T>('POST', path, { json, key });
  }

  /** The body of a success. @throws Error with the problem otherwise */
  async read<T>(path: string): Promise<T> {
    return expectSuccess(path, await this.get<T>(path));
  }

  /** Acts and gives what it led to. @throws Error with the problem otherwise */
  async act<T>(path: string, json: unknown = {}): Promise<T> {
    return expectSuccess(path, await this.post<T>(path, json));
  }

  async #answer<T>(method: Method, path: string, init: RequestInit): Promise<Answer<T>> {
    const response = await this.fetch(path, { ...init, method });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    const body = (isJson ? JSON.parse(text) : text) as T;
    const answer = { status: response.status, body, headers: response.headers };
    this.#watch?.(method, path, answer);
    return answer;
  }
}

function expectSuccess<T>(path: string, { status, body }: Answer<T>): T {
  if (status === 200 || status === 201) return body;
  throw new Error(`${path}: ${status} ${JSON.stringify(body)}`);
}
