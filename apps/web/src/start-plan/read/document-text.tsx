import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/types.ts';
import type { DraftItem, DraftQuestion } from '../draft/draft-fields.ts';
import { paragraphsOf, placesOf } from '../draft/passages.ts';
import { DocumentParagraph } from './document-paragraph.tsx';
import classes from './document-text.module.css';

interface DocumentTextProps {
  readonly read: Schema<'DocumentText'>;
  readonly items: readonly DraftItem[];
  readonly questions: readonly DraftQuestion[];
  /** The item that is looked at. */
  readonly marked: string | null;
}

const openByItem = (questions: readonly DraftQuestion[]): ReadonlyMap<string, DraftQuestion> =>
  new Map(
    questions
      .filter(({ open }) => open)
      .reverse()
      .flatMap((one) => one.refs.map((ref) => [ref, one] as const)),
  );

/** Scrolls the text, and never the page, to what is looked at. */
function useMarkedInSight(marked: string | null) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = frame.current?.querySelector<HTMLElement>(`[data-ref="${marked ?? ''}"]`);
    if (frame.current === null || place === null || place === undefined) return;
    const { top } = place.getBoundingClientRect();
    const { top: frameTop, height } = frame.current.getBoundingClientRect();
    frame.current.scrollTop += top - frameTop - height / 4;
  }, [marked]);
  return frame;
}

/** The text with what was read as items marked; from each a way to the item, and to what is asked about it. */
export function DocumentText({ read, items, questions, marked }: DocumentTextProps) {
  const { t } = useTranslation();
  const frame = useMarkedInSight(marked);
  const paragraphs = useMemo(() => paragraphsOf(read.text, read.paragraphs, placesOf(items)), [read, items]);
  const codes = useMemo(() => new Map(items.map(({ ref, code }) => [ref, code ?? '?'])), [items]);
  const asked = useMemo(() => openByItem(questions), [questions]);
  return (
    <div ref={frame} className={classes.text} role="group" aria-label={t('start.document.text')}>
      {paragraphs.map((paragraph) => (
        <DocumentParagraph
          key={paragraph.from}
          paragraph={paragraph}
          marked={paragraph.pieces.some(({ ref }) => ref === marked) ? marked : null}
          codes={codes}
          asked={asked}
        />
      ))}
    </div>
  );
}
