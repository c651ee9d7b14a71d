import { useMutation } from '@tanstack/react-query';
import i18next from 'i18next';
import type { FetchOptions } from 'openapi-fetch';
import { announce } from '../parts/announce.ts';
import { client } from './client.ts';
import { keyOf, nameOf, settle } from './act-keys.ts';
import { ActFailure, type Failure, failureOf, isPassing } from './failure.ts';
import { refreshAll } from './query-client.ts';
import type { paths } from './schema.ts';

type Method = 'post' | 'put' | 'patch' | 'delete';
type PathsOf<M extends Method> = {
  [P in keyof paths]: paths[P] extends Record<M, { responses: unknown }> ? P : never;
}[keyof paths];
type Operation<M extends Method, P extends keyof paths> = paths[P] extends Record<M, infer O> ? O : never;

/** What an act is given: path parameters, body, and the version that was read where an edit needs it. */
export type ActInput<M extends Method, P extends keyof paths> = Pick<
  FetchOptions<Operation<M, P>>,
  Extract<keyof FetchOptions<Operation<M, P>>, 'params' | 'body'>
> & { readonly version?: number };

type Answers<O> = O extends { responses: infer R } ? R : never;
type Content<R> = R extends { content: { 'application/json': infer C } } ? C : undefined;
/** The answer of success; undefined where an act was accepted and its recording takes longer. */
export type ActAnswer<M extends Method, P extends keyof paths> =
  Answers<Operation<M, P>> extends infer R
    ? | (200 extends keyof R ? Content<R[200]> : never)
      | (201 extends keyof R ? Content<R[201]> : never)
      | undefined
    : never;

interface Outcome {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

const ATTEMPTS = 3;

/** Waits as long as the server asks, at most a few seconds. */
const pause = (response: Response | null, attempt: number): Promise<void> => {
  const asked = Number(response?.headers.get('Retry-After') ?? attempt) * 1_000;
  return new Promise((resolve) =>
    setTimeout(resolve, Math.min(Number.isFinite(asked) ? asked : 1_000, 4_000)),
  );
};

async function attempt(method: Method, path: string, init: object): Promise<Outcome | TypeError> {
  try {
    // The paths are typed at the door (useAct); within, all are alike.
    return await client.request(method, path as never, init as never);
  } catch (error) {
    if (error instanceof TypeError) return error;
    throw error;
  }
}

/**
 * Does an act once, whatever the network does: repeated under one key while its outcome is unknown.
 * @throws ActFailure
 */
export async function act<M extends Method, P extends PathsOf<M>>(
  method: M,
  path: P,
  input: ActInput<M, P>,
): Promise<ActAnswer<M, P>> {
  const { version, ...init } = input as { version?: number };
  const name = await nameOf(method, path, init, version);
  const key = keyOf(name);
  const headers = {
    'Idempotency-Key': key,
    ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
  };
  let failure: Failure | null = null;
  for (let count = 1; count <= ATTEMPTS; count += 1) {
    const outcome = await attempt(method, path, { ...init, headers });
    if (!(outcome instanceof TypeError) && outcome.response.ok) {
      settle(name);
      return answerOf(outcome) as ActAnswer<M, P>;
    }
    failure = failureOf(outcome instanceof TypeError ? outcome : outcome.error);
    if (!isPassing(failure)) {
      settle(name);
      break;
    }
    if (count < ATTEMPTS) await pause(outcome instanceof TypeError ? null : outcome.response, count);
  }
  throw new ActFailure(failure ?? failureOf(null), key);
}

function answerOf({ data, response }: Outcome): unknown {
  if (response.status !== 202) return data;
  announce(i18next.t('common.accepted'));
  return undefined;
}

/** An act as a component does it; when it is done, all that is shown is read anew. */
export function useAct<M extends Method, P extends PathsOf<M>>(method: M, path: P) {
  return useMutation<ActAnswer<M, P>, Error, ActInput<M, P>>({
    mutationFn: (input) => act(method, path, input),
    onSettled: refreshAll,
  });
}
