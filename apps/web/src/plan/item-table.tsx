import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from './choice.tsx';
import type { Choices } from './choices.ts';
import { ColumnHead } from './column-head.tsx';
import { type Column, WIDTH } from './columns.ts';
import { GroupRow } from './group-row.tsx';
import type { Grouping, TableRow } from './item-groups.ts';
import { ItemRow } from './item-row.tsx';
import classes from './item-table.module.css';

/** Of a row, as item-table.module.css draws it, px. */
const ITEM_HEIGHT = 46;
const GROUP_HEIGHT = 34;

interface ItemTableProps {
  readonly rows: readonly TableRow[];
  readonly columns: readonly Column[];
  readonly grouping: Grouping | null;
  readonly sort: string | undefined;
  readonly choices: Choices;
  readonly onSort: (sort: string | undefined) => void;
  readonly onToggle: (group: string) => void;
}

/** All rows count, only those in sight are drawn. */
export function ItemTable({ rows, columns, grouping, sort, choices, onSort, onToggle }: ItemTableProps) {
  const { t } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: (index) => (rows[index]?.kind === 'group' ? GROUP_HEIGHT : ITEM_HEIGHT),
    getItemKey: (index) => {
      const row = rows[index];
      return row?.kind === 'item' ? row.item.id : (row?.name ?? index);
    },
    overscan: 8,
  });
  const drawn = virtual.getVirtualItems();
  const above = drawn[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (drawn.at(-1)?.end ?? 0);
  const width = columns.length + 1 + (choices.isOffered ? 1 : 0);
  return (
    <div ref={frame} className={classes.frame} data-scroller>
      <table className={`list ${classes.table}`} aria-rowcount={rows.length + 1} aria-label={t('plan.table')}>
        <colgroup>
          {choices.isOffered && <col className={classes.chooseWidth} />}
          <col className={classes.codeWidth} />
          {columns.map((column) => (
            <col key={column} style={column === 'content' ? {} : { width: WIDTH[column] }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {choices.isOffered && (
              <th scope="col" className={classes.choose}>
                <Choice
                  label={t('plan.chooseAll')}
                  isChosen={choices.isAll}
                  isPartly={choices.chosen.length > 0 && !choices.isAll}
                  onChange={choices.toggleAll}
                />
              </th>
            )}
            <th scope="col" className={classes.code}>
              {t('plan.column.code')}
            </th>
            {columns.map((column) => (
              <ColumnHead key={column} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap height={above} width={width} />
          {drawn.map(({ index, key }) => {
            const row = rows[index];
            if (row === undefined) return null;
            const place = index + 2;
            if (row.kind === 'item') {
              const { item } = row;
              return (
                <ItemRow
                  key={key}
                  item={item}
                  columns={columns}
                  place={place}
                  isChosen={choices.isOffered ? choices.has(item.id) : null}
                  onChoose={choices.toggle}
                />
              );
            }
            if (grouping === null) return null;
            return (
              <GroupRow
                key={key}
                group={row}
                grouping={grouping}
                width={width}
                place={place}
                onToggle={onToggle}
              />
            );
          })}
          <Gap height={below} width={width} />
        </tbody>
      </table>
    </div>
  );
}

/** Stands for the rows that are not drawn. */
function Gap({ height, width }: { readonly height: number; readonly width: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden className={classes.gap}>
      <td colSpan={width} style={{ height }} />
    </tr>
  );
}
