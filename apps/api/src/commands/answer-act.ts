import type { Response } from 'express';
import type { Accepted, Recorded } from '#contracts/http/common';
import { isRecordAway } from '../problem/known-failures.ts';
import type { ActOutcome } from './command.service.ts';

const RETRY_AFTER_SECONDS = '2';

/**
 * Answers an act: what it led to, read afresh, or 202 with where to look.
 * @param location path of the object, e.g. `/api/items/…`
 */
export async function answerAct<T extends object>(
  response: Response,
  outcome: ActOutcome,
  location: string,
  read: () => Promise<T>,
): Promise<(T & { recorded: Recorded }) | Accepted> {
  if (outcome.kind === 'accepted') return later(response, location, null);
  try {
    return { ...(await read()), recorded: outcome.answer };
  } catch (error) {
    // The act is on record; only showing what it led to failed.
    if (isRecordAway(error)) return later(response, location, outcome.answer);
    throw error;
  }
}

function later(response: Response, location: string, recorded: Recorded | null): Accepted {
  response.status(202).set({ Location: location, 'Retry-After': RETRY_AFTER_SECONDS });
  return { accepted: true, location, recorded };
}
