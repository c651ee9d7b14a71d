import { newKey } from '../../api/act-keys.ts';
import { client } from '../../api/client.ts';
import { failureOf, isPassing } from '../../api/failure.ts';
import { queryClient } from '../../api/query-client.ts';
import { entriesOf } from '../entries.ts';
import { draftKey } from '../report-data.ts';
import type { Entries } from './merge.ts';
import type { DraftPlaces, SaveOutcome, ServerDraft } from './report-draft.ts';

export const keptName = (accountId: string, reportId: string): string =>
  `phoihop.kept.${accountId}.report/${reportId}`;

/**
 * The server's draft of a report, and what this computer keeps of it.
 * @param standing frozen entries that a draft must hold too, or the report would be incomplete
 */
export function draftPlaces(accountId: string, reportId: string, standing: Entries): DraftPlaces {
  const name = keptName(accountId, reportId);
  return {
    save: ({ version, entries }) => save(reportId, { version, entries: { ...standing, ...entries } }),
    readKept: () => localStorage.getItem(name),
    keep: (text) => localStorage.setItem(name, text),
    forget: (text) => {
      if (localStorage.getItem(name) === text) localStorage.removeItem(name);
    },
  };
}

/** A saving whose answer is lost shows itself by the version that it left: it is never done twice. */
async function save(id: string, { version, entries }: ServerDraft): Promise<SaveOutcome> {
  const body = { entries: Object.entries(entries).map(([itemId, written]) => ({ itemId, ...written })) };
  const headers = { 'Idempotency-Key': newKey(), 'If-Match': `"${version}"` };
  try {
    const { data, error, response } = await client.PUT('/api/reports/{id}/draft', {
      params: { path: { id } },
      headers,
      body,
    });
    if (data !== undefined) {
      queryClient.setQueryData(draftKey(id), data);
      return { kind: 'saved', draft: { version: data.version, entries: entriesOf(data.entries) } };
    }
    if (response.status === 412) return await theirs(id);
    return failed(error);
  } catch (error) {
    return failed(error);
  }
}

async function theirs(id: string): Promise<SaveOutcome> {
  const { data, error } = await client.GET('/api/reports/{id}/draft', { params: { path: { id } } });
  if (data === undefined) return failed(error);
  return { kind: 'changed', theirs: { version: data.version, entries: entriesOf(data.entries) } };
}

function failed(failure: unknown): SaveOutcome {
  const known = failureOf(failure);
  // The frame asks to sign in again; what was written is taken up from this computer.
  if (known.code === 'not-signed-in') queryClient.setQueryData(['get', '/api/session'], null);
  return { kind: isPassing(known) ? 'away' : 'refused', failure };
}
