import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PhaseMark } from '../parts/marks.tsx';
import type { PlanItem } from '../plan/plan-items.ts';
import type { PlacedMark } from './item-picture.ts';
import { addressOf } from './mark-anchor.tsx';
import { MarkShape } from './mark-shape.tsx';
import { useMarkStory } from './mark-story.ts';
import classes from './picture.module.css';

interface MarkCardProps {
  readonly item: PlanItem;
  readonly mark: PlacedMark;
  readonly left: number;
  readonly top: number;
  /** Grows upwards where there is no room below. */
  readonly isAbove: boolean;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

/** The story behind a mark: what, when, who, what has become of it. */
export function MarkCard({ item, mark, left, top, isAbove, onEnter, onLeave }: MarkCardProps) {
  const { t } = useTranslation();
  const story = useMarkStory();
  const { what, when, state } = story(item, mark);
  return (
    <aside
      className={classes.card}
      data-above={isAbove}
      style={{ left, top }}
      aria-label={what}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      <p className={classes.cardHead}>
        <svg width={14} height={14} viewBox="-7 -7 14 14" aria-hidden>
          <MarkShape of={mark} />
        </svg>
        <strong>{what}</strong>
      </p>
      <p>{when === null ? state : `${when} · ${state}`}</p>
      <p className={classes.cardItem}>
        <b>{item.code}</b> {item.content}
      </p>
      <p className="soft">
        {item.lead?.name ?? t('plan.noLead')} · <PhaseMark of={item.phase} />
      </p>
      <Link to={addressOf(item, mark)} tabIndex={-1}>
        {mark.kind === 'entry' ? t('picture.openYear', { period: mark.period }) : t('picture.openItem')}
      </Link>
    </aside>
  );
}
