import type { Schema } from '../api/types.ts';

export type Scope = Schema<'NewApiKey'>['scopes'][number];
/** First what only looks, then what acts. */
export const SCOPES: readonly Scope[] = [
  'plans:read',
  'items:read',
  'reports:read',
  'letters:read',
  'inbox:read',
  'agencies:read',
  'items:act',
  'reports:act',
  'inbox:act',
];

type WordOf<S> = S extends `${infer What}:${infer How}` ? `${What}-${How}` : never;

/** Names of words have no colons: `items:act` is `items-act`. */
export const wordOf = (scope: Scope) => scope.replace(':', '-') as WordOf<Scope>;
