import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Grouping, TableRow } from '../plan/item-groups.ts';
import type { PlanItem } from '../plan/plan-items.ts';
import { marksByRow, useDrawnItems } from './drawn-items.ts';
import { GroupName } from './group-name.tsx';
import type { Obligation } from './item-picture.ts';
import { PictureRow } from './picture-row.tsx';
import classes from './picture.module.css';
import { ROW, type Scale, widthFor } from './scale.ts';
import { ShownCard } from './shown-card.tsx';
import { useShownMark } from './shown-mark.ts';
import { YearLines, YearsHead } from './years-head.tsx';

interface PictureProps {
  readonly rows: readonly TableRow[];
  readonly items: readonly PlanItem[];
  readonly grouping: Grouping | null;
  readonly obligations: ReadonlyMap<string, readonly Obligation[]>;
  readonly years: Pick<Scale, 'firstYear' | 'lastYear'>;
  readonly zoom: number;
  readonly now: number;
  readonly onToggle: (group: string) => void;
}

/** As picture.module.css has it, px. */
const NAME = { narrow: 132, wide: 320 };
const NARROW = 640;

/** Years across, items down. Only the rows in sight are drawn. */
export function Picture(props: PictureProps) {
  const { rows, items, grouping, obligations, years, zoom, now, onToggle } = props;
  const { t } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  const { ref: measured, width: room } = useElementSize<HTMLDivElement>();
  const name = room < NARROW ? NAME.narrow : NAME.wide;
  const scale = useMemo(
    () => ({ ...years, width: widthFor(years, room - name, zoom) }),
    [years, room, name, zoom],
  );
  const drawn = useDrawnItems(items, obligations, scale, now);
  const marks = useMemo(() => marksByRow(rows, drawn), [rows, drawn]);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW,
    overscan: 20,
  });
  const { shown, reachable, events, stay } = useShownMark({
    rows: marks,
    frame,
    scrollTo: (row) => virtual.scrollToIndex(row),
  });
  const entrance = reachable ?? { row: marks.findIndex((row) => row.length > 0), index: 0 };
  return (
    <div
      ref={useMergedRef(frame, measured)}
      className={classes.frame}
      style={{ scrollPaddingLeft: name + 8 }}
    >
      <div className={classes.top} style={{ width: name + scale.width }}>
        <div className={classes.corner}>{t('picture.items', { count: items.length })}</div>
        <YearsHead scale={scale} now={now} />
      </div>
      <div className={classes.body} style={{ width: name + scale.width, height: virtual.getTotalSize() }}>
        <YearLines scale={scale} now={now} />
        <ul className={classes.rows}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            const one = row?.kind === 'item' ? drawn.get(row.item.id) : undefined;
            return (
              <li
                key={one?.item.id ?? `group-${index}`}
                className={classes.row}
                style={{ top: start }}
                aria-setsize={rows.length}
                aria-posinset={index + 1}
              >
                {row?.kind === 'group' && grouping !== null && (
                  <GroupName group={row} grouping={grouping} onToggle={onToggle} />
                )}
                {one !== undefined && (
                  <PictureRow
                    drawn={one}
                    row={index}
                    width={scale.width}
                    reachable={entrance.row === index ? entrance.index : null}
                    events={events}
                  />
                )}
              </li>
            );
          })}
        </ul>
        {shown !== null && (
          <ShownCard
            place={shown.place}
            row={rows[shown.place.row]}
            mark={marks[shown.place.row]?.[shown.place.index]}
            sight={shown.sight}
            name={name}
            onEnter={stay}
            onLeave={events.hide}
          />
        )}
      </div>
    </div>
  );
}
