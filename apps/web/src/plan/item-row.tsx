import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from './choice.tsx';
import { isChoosable } from './choices.ts';
import type { Column } from './columns.ts';
import { ItemCell } from './item-cell.tsx';
import classes from './item-table.module.css';
import type { PlanItem } from './plan-items.ts';

interface ItemRowProps {
  readonly item: PlanItem;
  readonly columns: readonly Column[];
  /** Among all rows, those that are not drawn too. */
  readonly place: number;
  /** Null where nothing can be done with several at once. */
  readonly isChosen: boolean | null;
  readonly onChoose: (itemId: string) => void;
}

/** One item; wherever it is pressed it opens. */
export const ItemRow = memo(function ItemRow({ item, columns, place, isChosen, onChoose }: ItemRowProps) {
  const { t } = useTranslation();
  return (
    <tr className={classes.item} aria-rowindex={place} data-chosen={isChosen === true}>
      {isChosen !== null && (
        <td className={classes.choose}>
          {isChoosable(item) && (
            <Choice
              label={t('plan.choose', { code: item.code })}
              isChosen={isChosen}
              onChange={() => onChoose(item.id)}
            />
          )}
        </td>
      )}
      <th scope="row" className={classes.code}>
        {item.code}
      </th>
      {columns.map((column) => (
        <td key={column}>
          <ItemCell column={column} item={item} />
        </td>
      ))}
    </tr>
  );
});
