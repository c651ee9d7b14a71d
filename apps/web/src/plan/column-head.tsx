import { useTranslation } from 'react-i18next';
import { type Column, ORDER_OF } from './columns.ts';
import { readSort } from './item-order.ts';
import classes from './item-table.module.css';

interface ColumnHeadProps {
  readonly column: Column;
  readonly sort: string | undefined;
  readonly onSort: (sort: string | undefined) => void;
}

/** The name of a column; pressed, the table is put in its order, then the other way round, then the plan's. */
export function ColumnHead({ column, sort, onSort }: ColumnHeadProps) {
  const { t } = useTranslation();
  const order = ORDER_OF[column];
  const name = t(`plan.column.${column}`);
  if (order === undefined) return <th scope="col">{name}</th>;
  const present = readSort(sort);
  const isHere = present?.order === order;
  const next = () => {
    if (!isHere) return order;
    return present.isDown ? undefined : `-${order}`;
  };
  const direction = isHere ? (present.isDown ? 'descending' : 'ascending') : undefined;
  return (
    <th scope="col" aria-sort={direction}>
      <button type="button" className={classes.sort} onClick={() => onSort(next())}>
        {name} <span aria-hidden>{isHere ? (present.isDown ? '↓' : '↑') : ''}</span>
      </button>
    </th>
  );
}
