import type { components } from './schema.ts';

type Schemas = components['schemas'];
/** What the API answers, by the names of its description. */
export type Schema<Name extends keyof Schemas> = Schemas[Name];
export type Phase = Schema<'ItemSummary'>['phase'];
export type Timeliness = Schema<'ItemSummary'>['timeliness'];
