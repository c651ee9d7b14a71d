import { plainText } from '#domain/document/plain-text';
import { dayNamed, isDay } from '#domain/time/day';
import type { Day } from '#domain/time/day';
import { tuplesIn, valuesIn } from './cell-list.ts';
import { type Column, HEADINGS, kindCalled } from './columns.ts';
import type { ListedAgency, ListedName } from './listed-agency.ts';
import { rowError, type RowError, type RowErrorCode } from './row-error.ts';

/** As the API takes them. */
const LONGEST: Readonly<Partial<Record<Column, number>>> = { name: 300, basis: 500, aliases: 15_000 };
const LONGEST_ALIAS = 300;
const CODE = /^[\w.:-]{1,100}$/u;
const WRITTEN_DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u;

/** A successor as a cell names it; the day may be left to that on which the body ends. */
export interface NamedSuccessor {
  readonly code: string;
  readonly on: Day | null;
  readonly basis: string;
  readonly scope: string | null;
}

/** A row by itself: one name of a body, and what the row says of the body. */
export interface ListRow {
  /** 1-based, the row of headings included. */
  readonly row: number;
  readonly code: string;
  readonly kind: ListedAgency['kind'] | null;
  readonly name: ListedName;
  readonly aliases: readonly string[];
  readonly parent: string | null;
  readonly successors: readonly NamedSuccessor[];
}

/** Reads one row; what is wrong with it is noted. */
export class RowReader {
  readonly errors: RowError[] = [];
  readonly #row: number;
  readonly #cells: Readonly<Partial<Record<Column, string>>>;

  constructor(row: number, cells: Readonly<Partial<Record<Column, string>>>) {
    this.#row = row;
    this.#cells = cells;
  }

  read(): ListRow | null {
    const row: ListRow = {
      row: this.#row,
      code: this.#code(),
      kind: this.#kind(),
      name: this.#name(),
      aliases: this.#aliases(),
      parent: this.#text('parent') || null,
      successors: this.#successors(),
    };
    return this.errors.length > 0 ? null : row;
  }

  #wrong(column: Column, code: RowErrorCode): void {
    this.errors.push(rowError(this.#row, HEADINGS[column], code));
  }

  #text(column: Column): string {
    const text = plainText(this.#cells[column] ?? '');
    if (text.length > (LONGEST[column] ?? 5_000)) this.#wrong(column, 'text-too-long');
    return text;
  }

  #code(): string {
    const code = this.#text('code');
    if (code === '') this.#wrong('code', 'code-missing');
    else if (!CODE.test(code)) this.#wrong('code', 'code-invalid');
    return code;
  }

  #kind(): ListRow['kind'] {
    const word = this.#text('kind');
    const kind = kindCalled(word);
    if (word !== '' && kind === undefined) this.#wrong('kind', 'kind-unknown');
    return kind ?? null;
  }

  #day(column: 'from' | 'to'): Day | null {
    const text = this.#text(column);
    if (text === '') return null;
    const day = dayIn(text);
    if (day === null) this.#wrong(column, 'day-invalid');
    return day;
  }

  #name(): ListedName {
    const [name, from, to] = [this.#text('name'), this.#day('from'), this.#day('to')];
    if (name === '') this.#wrong('name', 'name-missing');
    if (this.#text('from') === '') this.#wrong('from', 'day-missing');
    if (from !== null && to !== null && to <= from) this.#wrong('to', 'days-reversed');
    return { name, from: from ?? '', to, basis: this.#text('basis') || null };
  }

  #aliases(): readonly string[] {
    const aliases = valuesIn(this.#text('aliases'));
    if (aliases.some((alias) => alias.length > LONGEST_ALIAS)) this.#wrong('aliases', 'text-too-long');
    return aliases;
  }

  #successors(): readonly NamedSuccessor[] {
    return tuplesIn(this.#text('successors')).map(([code = '', ...rest]) => {
      const on = dayIn(rest[0] ?? '');
      const [basis = '', scope = '', ...more] = on === null && rest[0] !== '' ? rest : rest.slice(1);
      if (!CODE.test(code) || basis === '' || more.length > 0)
        this.#wrong('successors', 'successor-incomplete');
      if (basis.length > 500 || scope.length > 500) this.#wrong('successors', 'text-too-long');
      return { code, on, basis, scope: scope || null };
    });
  }
}

/** A day as either way of writing has it; null where it is none. */
function dayIn(text: string): Day | null {
  const [, day = '', month = '', year = ''] = WRITTEN_DAY.exec(text) ?? [];
  return isDay(text) ? text : dayNamed(day, month, year);
}
