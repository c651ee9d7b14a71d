import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { Shown } from '../../parts/shown.tsx';
import { useAddressSearch } from '../../parts/address.ts';
import { useDraftEditor } from '../draft/draft-editor.ts';
import type { DraftQuestion } from '../draft/draft-fields.ts';
import { DocumentText } from './document-text.tsx';
import classes from './document-side.module.css';

interface DocumentSideProps {
  readonly document: { readonly id: string; readonly fileName: string };
}

const firstRef = (questions: readonly DraftQuestion[], id: string | undefined): string | null =>
  questions.find((one) => one.id === id)?.refs[0] ?? null;

/** The document as it was sent; what is looked at on the other side is marked in it. */
export function DocumentSide({ document: { id, fileName } }: DocumentSideProps) {
  const { t } = useTranslation();
  const { draft } = useDraftEditor();
  const [{ item, question }] = useAddressSearch();
  // Where there is no room for both sides the document is opened when somebody looks for it.
  const [isOpen, setOpen] = useState(false);
  const init = { params: { path: { id } } };
  const text = api.useQuery('get', '/api/documents/{id}/text', init, { meta: { fixed: true } });
  return (
    <section className={`${classes.side} sheet`} data-open={isOpen || undefined}>
      <header className={classes.head}>
        <h2 className={classes.name}>{fileName}</h2>
        <a href={`/api/documents/${id}/content`} download={fileName} className={classes.original}>
          <IconDownload size={16} aria-hidden /> {t('start.document.original')}
        </a>
        <Button
          variant="default"
          className={classes.fold}
          aria-expanded={isOpen}
          onClick={() => setOpen((before) => !before)}
        >
          {t(isOpen ? 'start.document.fold' : 'start.document.unfold')}
        </Button>
      </header>
      <div className={classes.text}>
        <Shown query={text} lines={14}>
          {(read) => (
            <DocumentText
              read={read}
              items={draft.items}
              questions={draft.questions}
              marked={item ?? firstRef(draft.questions, question)}
            />
          )}
        </Shown>
      </div>
    </section>
  );
}
