import { z } from 'zod';

const kind = z.enum(['ordered', 'requested', 'foreign']);

export const AgencyListQuery = z.object({ format: z.enum(['csv', 'xlsx']).default('csv') });
export const AgencyImportQuery = z.object({
  dryRun: z
    .enum(['true', 'false'])
    .default('false')
    .describe('`true`: tells what would be added and changed, and changes nothing'),
});

/** What an import did, or would do. */
export const AgencyImport = z
  .object({
    dryRun: z.boolean(),
    added: z.array(z.object({ id: z.string(), code: z.string().nullable(), name: z.string(), kind })),
    changed: z.array(
      z.object({
        id: z.string(),
        code: z.string().nullable(),
        name: z.string(),
        fields: z.array(z.enum(['kind', 'names', 'aliases', 'parent', 'successors', 'code'])),
      }),
    ),
    unchanged: z.number().int(),
  })
  .meta({ id: 'AgencyImport' });
export type AgencyImport = z.output<typeof AgencyImport>;

const AgencyCatalogue = z
  .object({
    id: z.string(),
    name: z.string().describe('the locality'),
    about: z.object({ vi: z.string(), en: z.string() }),
    agencyCount: z.number().int(),
    csv: z.string().describe('where the list is'),
  })
  .meta({ id: 'AgencyCatalogue' });
export const AgencyCatalogues = z
  .object({ items: z.array(AgencyCatalogue) })
  .meta({ id: 'AgencyCatalogues' });
export type AgencyCatalogues = z.output<typeof AgencyCatalogues>;
