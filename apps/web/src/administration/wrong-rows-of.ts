import type { Failure } from '../api/failure.ts';

/** Why a row of a list cannot be taken. */
interface WrongRow {
  readonly row: number;
  /** Null: the whole row. */
  readonly column: string | null;
  readonly vi: string;
  readonly en: string;
}

const isWrongRow = (one: unknown): one is WrongRow =>
  typeof one === 'object' && one !== null && 'row' in one && 'column' in one && 'vi' in one && 'en' in one;

export const wrongRowsOf = ({ errors }: Failure): readonly WrongRow[] =>
  Array.isArray(errors) ? errors.filter(isWrongRow) : [];
