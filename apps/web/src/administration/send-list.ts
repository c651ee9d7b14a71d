import { keyOf, nameOf, settle } from '../api/act-keys.ts';
import { client } from '../api/client.ts';
import { ActFailure, failureOf, isPassing } from '../api/failure.ts';
import type { Schema } from '../api/types.ts';

/**
 * Sends a list of agencies; the same file again keeps its key until its outcome is known.
 * @param isTrial tells what would happen, and changes nothing
 * @throws ActFailure
 */
export async function sendList(file: File, isTrial: boolean): Promise<Schema<'AgencyImport'>> {
  const name = await nameOf('import', file.name, file.size, file.lastModified, isTrial);
  const key = keyOf(name);
  const outcome = await client
    .POST('/api/agencies/import', {
      params: { query: { dryRun: isTrial ? 'true' : 'false' } },
      body: file as unknown as string,
      bodySerializer: (body) => body,
      headers: { 'Content-Type': 'application/octet-stream', 'Idempotency-Key': key },
    })
    .catch((error: unknown) => ({ data: undefined, error }));
  if (outcome.data !== undefined) {
    settle(name);
    return outcome.data;
  }
  const failure = failureOf(outcome.error);
  if (!isPassing(failure)) settle(name);
  throw new ActFailure(failure, key);
}
