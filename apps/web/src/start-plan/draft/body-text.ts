import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import type { Draft, NamedBody } from './draft-fields.ts';

/** Agencies of the locality; the same list for all that choose from it. */
const useAgencies = () => api.useQuery('get', '/api/agencies', { params: { query: { limit: 200 } } });

/** Names of agencies, as far as the draft or the locality's list tells them. */
export function useBodyText(draft: Draft): (body: NamedBody) => string {
  const { t } = useTranslation();
  const { data } = useAgencies();
  const suggested = draft.names.flatMap(({ suggestions }) =>
    suggestions.flatMap(({ agency }) => agency ?? []),
  );
  const names = new Map([...(data?.items ?? []), ...suggested].map(({ id, name }) => [id, name]));
  return (body) => {
    if (body.kind === 'agency') return names.get(body.agencyId) ?? t('start.body.agency');
    return t(`start.body.${body.kind}`);
  };
}
