import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { TIMELINESS_SIGN } from '../parts/marks.tsx';
import { Bar } from './bar.tsx';
import type { DrawnItem } from './drawn-items.ts';
import { MarkAnchor, type MarkEvents } from './mark-anchor.tsx';
import shapes from './mark-shape.module.css';
import { useMarkStory } from './mark-story.ts';
import classes from './picture.module.css';
import { ROW } from './scale.ts';

interface PictureRowProps {
  readonly drawn: DrawnItem;
  readonly row: number;
  readonly width: number;
  /** The mark of this row that the tab key leads to; null: none. */
  readonly reachable: number | null;
  readonly events: MarkEvents;
}

/** One item over the years. */
export const PictureRow = memo(function PictureRow({
  drawn: { item, spans, marks },
  row,
  width,
  reachable,
  events,
}: PictureRowProps) {
  const { t } = useTranslation();
  const story = useMarkStory();
  const { id, code, content, phase, timeliness } = item;
  return (
    <>
      <div className={classes.name}>
        <Link to="/items/$itemId" params={{ itemId: id }} title={content}>
          <b>{code}</b> {content}
        </Link>
        <span
          className={`${shapes.tone} ${classes.stand}`}
          data-timeliness={timeliness}
          title={t(`mark.timeliness.${timeliness}`)}
          role="img"
          aria-label={`${t(`mark.phase.${phase ?? 'null'}`)}, ${t(`mark.timeliness.${timeliness}`)}`}
        >
          {TIMELINESS_SIGN[timeliness]}
        </span>
      </div>
      <svg width={width} height={ROW} className={classes.years}>
        {spans.map(({ from, to }) => (
          <Bar key={from} phase={phase} timeliness={timeliness} from={from} to={to} y={ROW / 2} />
        ))}
        {marks.map((mark, index) => (
          <MarkAnchor
            key={mark.id}
            item={item}
            mark={mark}
            row={row}
            index={index}
            said={story(item, mark).said}
            isReachable={reachable === index}
            events={events}
          />
        ))}
      </svg>
    </>
  );
});
