import { parseArgs } from 'node:util';

export interface Flags {
  /** Begin with empty data. */
  readonly reset: boolean;
  /** Do not ask before that. */
  readonly yes: boolean;
  /** Load no sample. */
  readonly empty: boolean;
}

/** @throws TypeError for a flag that does not exist */
export function readFlags(args: readonly string[]): Flags {
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({ args: [...args], options: { reset: flag, yes: flag, empty: flag } });
  return values;
}
