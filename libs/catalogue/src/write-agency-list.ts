import { tuplesCell, valuesCell } from './cell-list.ts';
import { COLUMNS, type Column, HEADINGS, KIND_WORDS } from './columns.ts';
import type { ListedAgency } from './listed-agency.ts';

type Row = Readonly<Record<Column, string>>;

/** What is said once of a body stands in the row of its first name, its successors in that of its last. */
function rowsOf({ code, kind, names, aliases, parent, successors }: ListedAgency): readonly Row[] {
  return names.map(({ name, from, to, basis }, index) => ({
    code,
    name,
    kind: KIND_WORDS[kind],
    from,
    to: to ?? '',
    basis: basis ?? '',
    aliases: index === 0 ? valuesCell(aliases) : '',
    parent: index === 0 ? (parent ?? '') : '',
    successors:
      index < names.length - 1
        ? ''
        : tuplesCell(
            successors.map((one) => [
              one.code,
              one.on,
              one.basis,
              ...(one.scope === null ? [] : [one.scope]),
            ]),
          ),
  }));
}

/** The cells of a list of agencies, headings first; read again they are the same agencies. */
export function agencyListCells(agencies: readonly ListedAgency[]): readonly (readonly string[])[] {
  const rows = agencies.flatMap(rowsOf);
  return [
    COLUMNS.map((column) => HEADINGS[column]),
    ...rows.map((row) => COLUMNS.map((column) => row[column])),
  ];
}
