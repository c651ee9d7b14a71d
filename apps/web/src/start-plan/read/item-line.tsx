import { memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftItem } from '../draft/draft-fields.ts';
import { PlaceLink } from '../draft/place-link.tsx';
import { ItemForm } from './item-form.tsx';
import classes from './item-line.module.css';

interface ItemLineProps {
  readonly item: DraftItem;
  readonly isOpened: boolean;
  /** Something is asked about it, or it blocks. */
  readonly needsWork: boolean;
}

/** One item in two lines, drawn anew only when it changes; opened it can be changed. */
export const ItemLine = memo(function ItemLine({ item, isOpened, needsWork }: ItemLineProps) {
  const { t } = useTranslation();
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpened) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpened]);
  const { ref, code, content, leads, coordinating, timeline, edited } = item;
  const isAdded = ref.startsWith('a');
  return (
    <div ref={line} className={classes.line} data-opened={isOpened || undefined}>
      <PlaceLink
        to={{ step: 'read', part: 'items', ...(isOpened ? {} : { item: ref }) }}
        className={classes.head}
        isHere={isOpened}
      >
        <span className={classes.code}>{code ?? '–'}</span>
        <span className={classes.said}>
          <span className={isOpened ? classes.whole : classes.content}>{content}</span>
          <span className={classes.who}>
            {[leads.join('; ') || t('start.item.noLead'), timeline.original]
              .filter((one) => one !== '')
              .join(' · ')}
            {coordinating.length > 0 && ` · ${t('start.item.with', { count: coordinating.length })}`}
          </span>
        </span>
        <span className={classes.marks}>
          {needsWork && <span className={classes.open}>{t('start.item.open')}</span>}
          {(isAdded || edited.length > 0) && (
            <span className={classes.edited}>{t(isAdded ? 'start.item.added' : 'start.item.edited')}</span>
          )}
        </span>
      </PlaceLink>
      {isOpened && <ItemForm item={item} />}
    </div>
  );
});
