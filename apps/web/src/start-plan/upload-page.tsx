import { useTranslation } from 'react-i18next';
import { useMe } from '../api/session.ts';
import { PageHead } from '../parts/page-head.tsx';
import { DropPlace } from './document/drop-place.tsx';
import { OpenDrafts } from './document/open-drafts.tsx';
import { SentDocuments } from './document/sent-documents.tsx';
import { Templates } from './document/templates.tsx';
import classes from './upload-page.module.css';

/** Where a plan begins: with the signed document, or where somebody left off. */
export function UploadPage() {
  const { t } = useTranslation();
  const { actions } = useMe();
  return (
    <>
      <PageHead title={t('start.upload.title')} />
      <div className={classes.page}>
        {actions.includes('document.write') && (
          <div className={classes.begin}>
            <DropPlace />
            <Templates />
          </div>
        )}
        <OpenDrafts />
        <SentDocuments />
      </div>
    </>
  );
}
