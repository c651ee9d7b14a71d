import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { useAddressPart, useAddressSearch } from '../parts/address.ts';
import { momentText } from '../parts/days.ts';
import { PageHead } from '../parts/page-head.tsx';
import { ShownPage } from '../parts/shown-page.tsx';
import type { Schema } from '../api/types.ts';
import { CompareDocument } from './document/compare-document.tsx';
import classes from './document/documents.module.css';
import { MakeDraft } from './document/make-draft.tsx';
import { NotRead } from './document/not-read.tsx';
import { ReadingProgress } from './document/reading-progress.tsx';

type Document = Schema<'Document'>;

/** Short steps of a reading are not told as events. */
const LOOK_MS = 700;
const isBeingRead = ({ status }: Document): boolean => status === 'received' || status === 'reading';

/** One document: how far its reading is, why it failed, or what can be made of it. */
export function DocumentPage() {
  const { t } = useTranslation();
  const id = useAddressPart('documentId');
  const [{ known }] = useAddressSearch();
  const document = api.useQuery(
    'get',
    '/api/documents/{id}',
    { params: { path: { id } } },
    { refetchInterval: ({ state: { data } }) => (data !== undefined && isBeingRead(data) ? LOOK_MS : false) },
  );
  return (
    <ShownPage query={document}>
      {(data) => (
        <>
          <PageHead
            title={data.fileName ?? t('start.documents.unnamed')}
            above={<Link to="/plans/new">{t('start.upload.title')}</Link>}
          />
          <section className={`${classes.document} sheet`}>
            <p className="soft small">{t('start.document.sent', { when: momentText(data.uploadedAt) })}</p>
            {known !== undefined && <p className={classes.advice}>{t('start.document.known')}</p>}
            {isBeingRead(data) && <ReadingProgress document={data} />}
            {data.problem !== null && <NotRead document={data} />}
            {data.status === 'read' && <MakeDraft document={data} />}
          </section>
          {data.status === 'read' && <CompareDocument documentId={data.id} />}
        </>
      )}
    </ShownPage>
  );
}
