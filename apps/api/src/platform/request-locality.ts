import { AsyncLocalStorage } from 'node:async_hooks';
import type { RequestHandler } from 'express';

/** Where the request that is being served belongs; null until it is known who calls. */
const requests = new AsyncLocalStorage<{ locality: string | null }>();

/** Express middleware; everything that a request does comes after it. */
export const rememberLocality: RequestHandler = (_request, _response, next) =>
  requests.run({ locality: null }, next);

/** From now on the request sees the records of this locality. */
export function enterLocality(id: string): void {
  const request = requests.getStore();
  if (request !== undefined) request.locality = id;
}

/** Does work that no request asks for, on the records of this locality; null: of none. */
export const inLocality = <T>(locality: string | null, work: () => T): T => requests.run({ locality }, work);

/** The scope of the API's record: that of the request; outside of requests nothing is seen. */
export const localityOfRequest = (): string | null => requests.getStore()?.locality ?? null;
