import type { Content } from '../content/content.ts';
import type { TableRow } from '../table-row.ts';

/** The rows of a plan's tables, and what stands outside them. */
export interface Grid {
  readonly rows: readonly TableRow[];
  readonly prose: readonly string[];
}

/** Reads the tables of a plan that kept their grid. Null where no table is one of a plan. */
export function readGrid(_content: Content): Grid | null {
  return null;
}
