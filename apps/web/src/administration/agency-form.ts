import type { Schema } from '../api/types.ts';

type Agency = Schema<'Agency'>;
export const KINDS: readonly Agency['kind'][] = ['ordered', 'requested', 'foreign'];

/** What can be changed of an agency, as it stands in fields: an empty text where there is nothing. */
export interface AgencyForm {
  readonly kind: Agency['kind'];
  readonly names: readonly {
    readonly name: string;
    readonly from: string;
    readonly to: string;
    readonly basis: string;
  }[];
  /** One a line. */
  readonly aliases: string;
  readonly successors: readonly {
    readonly agencyId: string;
    readonly on: string;
    readonly basis: string;
    readonly scope: string;
  }[];
}

export const NO_NAME = { name: '', from: '', to: '', basis: '' };
export const NO_SUCCESSOR = { agencyId: '', on: '', basis: '', scope: '' };
export const NEW_FORM: AgencyForm = { kind: 'ordered', names: [NO_NAME], aliases: '', successors: [] };

const orEmpty = (text: string | null): string => text ?? '';
const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

export const formOf = ({ kind, names, aliases, successors }: Agency): AgencyForm => ({
  kind,
  names: names.map(({ name, from, to, basis }) => ({ name, from, to: orEmpty(to), basis: orEmpty(basis) })),
  aliases: aliases.join('\n'),
  successors: successors.map(({ agencyId, on, basis, scope }) => ({
    agencyId,
    on,
    basis,
    scope: orEmpty(scope),
  })),
});

/** What the API is sent; rows in which nothing stands are left out. */
export const bodyOf = ({ kind, names, aliases, successors }: AgencyForm) => ({
  kind,
  names: names
    .filter(({ name, from }) => name.trim() !== '' || from !== '')
    .map(({ name, from, to, basis }) => ({ name: name.trim(), from, to: orNull(to), basis: orNull(basis) })),
  aliases: aliases
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''),
  successors: successors
    .filter(({ agencyId, on }) => agencyId !== '' || on !== '')
    .map(({ agencyId, on, basis, scope }) => ({ agencyId, on, basis: basis.trim(), scope: orNull(scope) })),
});

/** What was edited, with the version that it was edited from. */
export interface KeptForm {
  readonly version: number;
  readonly form: AgencyForm;
}

/** Null where nothing is kept, or not in this shape. */
export function keptFormIn(text: string): KeptForm | null {
  if (text === '') return null;
  try {
    const kept = JSON.parse(text) as Partial<KeptForm>;
    return kept.form === undefined || kept.version === undefined ? null : (kept as KeptForm);
  } catch {
    return null;
  }
}

const FIELDS = ['kind', 'names', 'aliases', 'successors'] as const;
export type AgencyField = (typeof FIELDS)[number];

/** The fields in which two forms say something else. */
export function differingFields(one: AgencyForm, other: AgencyForm): readonly AgencyField[] {
  const [left, right] = [bodyOf(one), bodyOf(other)];
  return FIELDS.filter((field) => JSON.stringify(left[field]) !== JSON.stringify(right[field]));
}
