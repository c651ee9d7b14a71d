import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftQuestion } from '../draft/draft-fields.ts';
import type { Paragraph, Piece } from '../draft/passages.ts';
import { PlaceLink } from '../draft/place-link.tsx';
import classes from './document-text.module.css';

interface DocumentParagraphProps {
  readonly paragraph: Paragraph;
  /** The item that is looked at, if it stands here. */
  readonly marked: string | null;
  /** Codes of the items, by reference. */
  readonly codes: ReadonlyMap<string, string>;
  /** What is asked about the items. */
  readonly asked: ReadonlyMap<string, DraftQuestion>;
}

/** A paragraph with its items marked; drawn anew only when something in it changes. */
export const DocumentParagraph = memo(function DocumentParagraph(props: DocumentParagraphProps) {
  const { t } = useTranslation();
  const { paragraph, marked, codes, asked } = props;
  const show = ({ text, ref, isEnd }: Piece, index: number) => {
    if (ref === null) return <span key={index}>{text}</span>;
    const question = isEnd ? asked.get(ref) : undefined;
    return (
      <span key={index}>
        <span data-ref={ref}>
          <PlaceLink
            to={{ step: 'read', part: 'items', item: ref }}
            className={ref === marked ? `${classes.read} ${classes.marked}` : classes.read}
            isHere={ref === marked}
          >
            {text}
          </PlaceLink>
        </span>
        {question !== undefined && (
          <PlaceLink
            to={{ step: 'read', part: 'questions', question: question.id }}
            className={classes.question}
            label={t('start.document.question', { code: codes.get(ref) ?? '' })}
          >
            ?
          </PlaceLink>
        )}
      </span>
    );
  };
  return <p>{paragraph.pieces.map(show)}</p>;
});
