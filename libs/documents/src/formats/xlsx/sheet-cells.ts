/** What a cell of a sheet shows. */
export interface ShownCell {
  readonly lines: readonly string[];
  /** A formula without a kept result, or one that failed. */
  readonly unknownResult?: true;
}

/** A row of a sheet as it was read, before cells are merged. */
export interface SheetRow {
  /** 1-based. */
  readonly number: number;
  readonly hidden: boolean;
  /** By column, 0-based; only what shows something. */
  readonly cells: Map<number, ShownCell>;
}
