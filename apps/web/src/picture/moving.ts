/** A mark by its row and its place in it. */
export interface Place {
  readonly row: number;
  readonly index: number;
}
type Row = readonly { readonly x: number }[];

function nearest(row: Row, x: number): number {
  let best = 0;
  row.forEach((mark, index) => {
    if (Math.abs(mark.x - x) < Math.abs((row[best]?.x ?? Infinity) - x)) best = index;
  });
  return best;
}

function rowBeyond(rows: readonly Row[], from: number, step: 1 | -1): number | null {
  for (let row = from + step; row >= 0 && row < rows.length; row += step) {
    if ((rows[row]?.length ?? 0) > 0) return row;
  }
  return null;
}

/** Where a key leads from a mark; null: nowhere. Rows without marks are passed over. */
export function moved(rows: readonly Row[], from: Place, key: string): Place | null {
  const { row, index } = from;
  const own = rows[row] ?? [];
  const upOrDown = (step: 1 | -1): Place | null => {
    const next = rowBeyond(rows, row, step);
    return next === null ? null : { row: next, index: nearest(rows[next] ?? [], own[index]?.x ?? 0) };
  };
  switch (key) {
    case 'ArrowLeft':
      return index > 0 ? { row, index: index - 1 } : null;
    case 'ArrowRight':
      return index < own.length - 1 ? { row, index: index + 1 } : null;
    case 'Home':
      return { row, index: 0 };
    case 'End':
      return { row, index: own.length - 1 };
    case 'ArrowUp':
      return upOrDown(-1);
    case 'ArrowDown':
      return upOrDown(1);
    default:
      return null;
  }
}
