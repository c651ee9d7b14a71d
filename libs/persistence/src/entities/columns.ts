import type { EntitySchemaColumnOptions } from 'typeorm';

type Column = EntitySchemaColumnOptions;

/** Instants are milliseconds in the code; the driver reads them so, and is given what it writes best. */
const milliseconds = {
  to: (at: unknown) => (typeof at === 'number' ? new Date(at) : at),
  from: (at: unknown) => (at instanceof Date ? at.getTime() : at),
};

export const key = (name?: string): Column => ({ type: 'text', primary: true, ...named(name) });
export const text = (name?: string): Column => ({ type: 'text', ...named(name) });
export const whole = (name?: string): Column => ({ type: 'int', ...named(name) });
export const flag = (name?: string): Column => ({ type: 'boolean', default: false, ...named(name) });
export const json = (name?: string): Column => ({ type: 'jsonb', ...named(name) });
export const day = (name?: string): Column => ({ type: 'date', ...named(name) });
export const instant = (name?: string): Column => ({
  type: 'timestamptz',
  transformer: milliseconds,
  ...named(name),
});
/** Set by PostgreSQL when the row comes. */
export const since = (name?: string): Column => ({ ...instant(name), default: () => 'clock_timestamp()' });
/** The transaction that wrote the row last, set by PostgreSQL for those who look for changes. */
export const writtenIn: Column = {
  type: 'bigint',
  name: 'written_in',
  nullable: true,
  select: false,
  insert: false,
  update: false,
};
export interface Written {
  writtenIn: number | null;
}
export const maybe = (column: Column): Column => ({ ...column, nullable: true });

const named = (name: string | undefined): { name?: string } => (name === undefined ? {} : { name });
