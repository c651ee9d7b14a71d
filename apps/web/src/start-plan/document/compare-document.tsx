import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { useAddressSearch } from '../../parts/address.ts';
import { Shown } from '../../parts/shown.tsx';
import { DocumentDifferences } from './document-differences.tsx';
import classes from './documents.module.css';

interface Named {
  readonly id: string;
  readonly number: string | null;
  readonly subject: string | null;
}

/** What a newer document would change of a draft, or of a plan that runs: a look ahead, nothing is done. */
export function CompareDocument({ documentId }: { readonly documentId: string }) {
  const { t } = useTranslation();
  const [{ plan, draft }, set] = useAddressSearch();
  const query = { limit: 200 };
  const plans = api.useQuery('get', '/api/plans', { params: { query } });
  const drafts = api.useQuery('get', '/api/drafts', { params: { query } });
  const nameOf = ({ number, subject }: Named): string =>
    [number ?? t('start.draft.unnamed'), subject].filter(Boolean).join(' ');
  const open = drafts.data?.items.filter(({ status }) => status === 'open') ?? [];
  const chosen = plan === undefined ? (draft === undefined ? '' : `draft ${draft}`) : `plan ${plan}`;
  const choose = (value: string): void => {
    const [kind, id] = value.split(' ');
    set({ plan: kind === 'plan' ? id : undefined, draft: kind === 'draft' ? id : undefined });
  };
  return (
    <section className={classes.compare} aria-labelledby="compare">
      <h2 id="compare">{t('start.compare.title')}</h2>
      <NativeSelect
        label={t('start.compare.with')}
        value={chosen}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
        data={[
          { value: '', label: t('start.compare.choose') },
          {
            group: t('start.compare.plans'),
            items: (plans.data?.items ?? []).map((one) => ({ value: `plan ${one.id}`, label: nameOf(one) })),
          },
          {
            group: t('start.compare.drafts'),
            items: open.map((one) => ({ value: `draft ${one.id}`, label: nameOf(one) })),
          },
        ]}
      />
      {chosen !== '' && <Compared documentId={documentId} {...(plan === undefined ? { draft } : { plan })} />}
    </section>
  );
}

interface ComparedProps {
  readonly documentId: string;
  readonly plan?: string | undefined;
  readonly draft?: string | undefined;
}

function Compared({ documentId, plan, draft }: ComparedProps) {
  const query = plan === undefined ? { draft: draft ?? '' } : { plan };
  const differences = api.useQuery('get', '/api/documents/{id}/differences', {
    params: { path: { id: documentId }, query },
  });
  return <Shown query={differences}>{(found) => <DocumentDifferences differences={found} />}</Shown>;
}
