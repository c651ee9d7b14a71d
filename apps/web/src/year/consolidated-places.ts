import { newKey } from '../api/act-keys.ts';
import { api, client } from '../api/client.ts';
import { failureOf, isPassing } from '../api/failure.ts';
import { queryClient } from '../api/query-client.ts';
import type { Schema } from '../api/types.ts';
import type { DraftPlaces, SaveOutcome, ServerDraft } from '../report/draft/report-draft.ts';

type PeriodDraft = Schema<'PeriodDraft'>;

/** The covering text lies among the entries, under a name that no item has. */
export const COVERING = 'covering';

interface Place {
  readonly planId: string;
  readonly key: string;
}
const request = ({ planId, key }: Place) => ({ params: { path: { planId, key } } });

export const useServerDraft = (place: Place) =>
  api.useQuery('get', '/api/periods/{planId}/{key}/draft', request(place));

export const draftOf = ({ version, covering, entries }: PeriodDraft): ServerDraft => ({
  version,
  entries: {
    [COVERING]: { text: covering, result: '' },
    ...Object.fromEntries(entries.map(({ itemId, text, result }) => [itemId, { text, result }])),
  },
});

function bodyOf({ entries }: ServerDraft) {
  const { [COVERING]: covering, ...own } = entries;
  return {
    covering: covering?.text ?? '',
    entries: Object.entries(own).map(([itemId, written]) => ({ itemId, ...written })),
  };
}

/** Where the focal agency's part of the consolidated report is kept: the server, and this computer meanwhile. */
export function consolidatedPlaces(accountId: string, place: Place): DraftPlaces {
  const name = `phoihop.kept.${accountId}.consolidated/${place.planId}/${place.key}`;
  return {
    save: (draft) => save(place, draft),
    readKept: () => localStorage.getItem(name),
    keep: (text) => localStorage.setItem(name, text),
    forget: (text) => {
      if (localStorage.getItem(name) === text) localStorage.removeItem(name);
    },
  };
}

async function save(place: Place, draft: ServerDraft): Promise<SaveOutcome> {
  const headers = { 'Idempotency-Key': newKey(), 'If-Match': `"${draft.version}"` };
  const path = '/api/periods/{planId}/{key}/draft';
  try {
    const { data, error, response } = await client.PUT(path, {
      ...request(place),
      headers,
      body: bodyOf(draft),
    });
    if (data !== undefined) {
      queryClient.setQueryData(api.queryOptions('get', path, request(place)).queryKey, data);
      return { kind: 'saved', draft: draftOf(data) };
    }
    if (response.status !== 412) return failed(error);
    const theirs = await client.GET(path, request(place));
    return theirs.data === undefined
      ? failed(theirs.error)
      : { kind: 'changed', theirs: draftOf(theirs.data) };
  } catch (error) {
    return failed(error);
  }
}

const failed = (failure: unknown): SaveOutcome => ({
  kind: isPassing(failureOf(failure)) ? 'away' : 'refused',
  failure,
});
