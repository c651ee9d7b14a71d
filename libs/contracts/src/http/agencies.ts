import { z } from 'zod';
import { CalendarDay, Id, pageSchema } from './common.ts';

const Name = z.string().trim().min(1).max(300);
const kind = z.enum(['ordered', 'requested', 'foreign']);

const DatedName = z.strictObject({
  name: Name,
  from: CalendarDay,
  to: CalendarDay.nullable().default(null).describe('first day on which it is no longer the name'),
  basis: z.string().trim().max(500).nullable().default(null),
});
type DatedName = z.output<typeof DatedName>;

/** One name at a time: each ends before the next begins. */
function areInOrder(names: readonly DatedName[]): boolean {
  return names.every(({ from, to }, index) => {
    const next = names[index + 1];
    return (to === null || from < to) && (next === undefined || (to !== null && to <= next.from));
  });
}

const Names = z
  .array(DatedName)
  .min(1)
  .max(50)
  .refine(areInOrder, { message: 'names follow one another: each ends before the next begins' });
const Aliases = z.array(Name).max(50);

export const NewAgency = z
  .strictObject({ kind, names: Names, aliases: Aliases.default([]), parent: Id.nullable().default(null) })
  .meta({
    id: 'NewAgency',
    example: { kind: 'ordered', names: [{ name: 'Sở Tài chính', from: '2025-03-01' }], aliases: [] },
  });
export type NewAgency = z.output<typeof NewAgency>;

/** What is given replaces what was there. */
export const AgencyPatch = z
  .strictObject({ kind, names: Names, aliases: Aliases })
  .partial()
  .meta({ id: 'AgencyPatch', example: { aliases: ['Sở Kế hoạch và Đầu tư'] } });
export type AgencyPatch = z.output<typeof AgencyPatch>;

export const AgencyView = z
  .object({
    id: z.string(),
    name: z.string().describe('as it is named today'),
    kind,
    parent: z.string().nullable(),
    names: z.array(
      z.object({
        name: z.string(),
        from: CalendarDay,
        to: CalendarDay.nullable(),
        basis: z.string().nullable(),
      }),
    ),
    aliases: z.array(z.string()),
    version: z.number().int(),
  })
  .meta({ id: 'Agency' });
export type AgencyView = z.output<typeof AgencyView>;
export const AgencyPage = pageSchema(AgencyView, 'AgencyPage');
