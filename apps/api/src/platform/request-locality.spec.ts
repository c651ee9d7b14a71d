import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Request, Response } from 'express';
import { describe, expect, it } from '@jest/globals';
import { enterLocality, localityOfRequest, rememberLocality } from './request-locality.ts';

/** What a request sees before and after it is known who calls, with another one served meanwhile. */
async function served(locality: string): Promise<(string | null)[]> {
  return await new Promise((resolve, reject) => {
    const work = async (): Promise<(string | null)[]> => {
      const before = localityOfRequest();
      await nextTurn();
      enterLocality(locality);
      await nextTurn();
      return [before, localityOfRequest()];
    };
    rememberLocality({} as Request, {} as Response, () => void work().then(resolve, reject));
  });
}

describe('the locality of a request', () => {
  it('is none until it is entered, and then its own, however many are served at once', async () => {
    expect(await Promise.all(['here', 'there'].map(served))).toEqual([
      [null, 'here'],
      [null, 'there'],
    ]);
  });

  it('is none outside of requests, even where somebody enters one', () => {
    enterLocality('here');
    expect(localityOfRequest()).toBeNull();
  });
});
