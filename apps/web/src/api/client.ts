import createClient from 'openapi-fetch';
import createQueries from 'openapi-react-query';
import { language } from '../words/words.ts';
import type { paths } from './schema.ts';

export const client = createClient<paths>({ baseUrl: globalThis.location?.origin ?? '' });
client.use({
  onRequest({ request }) {
    request.headers.set('Accept-Language', language());
    return request;
  },
  onResponse({ response }) {
    // Something between page and API answered in its stead: as good as no answer.
    const isOfApi = response.ok || (response.headers.get('Content-Type') ?? '').includes('json');
    if (!isOfApi) throw new TypeError(`status ${response.status} from elsewhere`);
  },
});

/** Reads: `api.useQuery('get', '/api/items/{id}', { params: { path: { id } } })`. */
export const api = createQueries(client);
