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
const Successor = z.strictObject({
  agencyId: Id,
  on: CalendarDay.describe('the day from which on it does the work'),
  basis: z.string().trim().min(1).max(500).describe('the legal basis'),
  scope: z.string().trim().min(1).max(500).nullable().default(null).describe('part of the work; null: all'),
});
type Successor = z.output<typeof Successor>;

const isEachOnce = (successors: readonly Successor[]): boolean =>
  new Set(successors.map(({ agencyId, on }) => `${on} ${agencyId}`)).size === successors.length;

/** A body that ended hands its work to others; each is named once a day. */
const Successors = z
  .array(Successor)
  .max(50)
  .refine(isEachOnce, { message: 'a successor is named once for a day: put the parts into one scope' });
const Aliases = z.array(Name).max(50);

export const NewAgency = z
  .strictObject({
    kind,
    names: Names,
    aliases: Aliases.default([]),
    successors: Successors.default([]),
    parent: Id.nullable().default(null),
  })
  .meta({
    id: 'NewAgency',
    example: { kind: 'ordered', names: [{ name: 'Sở Tài chính', from: '2025-03-01' }], aliases: [] },
  });
export type NewAgency = z.output<typeof NewAgency>;

/** An agency from a draft: it bears the printed name. */
export const ProposedAgency = z
  .strictObject({
    name: z.string().trim().min(1).max(500).describe('as the draft prints it'),
    kind,
    from: CalendarDay.optional().describe('since when it bears the name; default: when the plan was issued'),
    aliases: Aliases.default([]),
  })
  .meta({ id: 'ProposedAgency', example: { name: 'Trung tâm Xúc tiến Đầu tư', kind: 'ordered' } });
export type ProposedAgency = z.output<typeof ProposedAgency>;

/** What is given replaces what was there. */
export const AgencyPatch = z
  .strictObject({ kind, names: Names, aliases: Aliases, successors: Successors })
  .partial()
  .meta({ id: 'AgencyPatch', example: { aliases: ['Sở KH&ĐT'] } });
export type AgencyPatch = z.output<typeof AgencyPatch>;

export const AgencyView = z
  .object({
    id: z.string(),
    name: z.string().describe('as it is named today'),
    code: z.string().nullable().describe('what lists of agencies call it; null: no list has named it'),
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
    endedOn: CalendarDay.nullable().describe('the day from which on it is no more'),
    successors: z.array(
      z.object({ agencyId: z.string(), on: CalendarDay, basis: z.string(), scope: z.string().nullable() }),
    ),
    version: z.number().int(),
  })
  .meta({ id: 'Agency' });
export type AgencyView = z.output<typeof AgencyView>;
export const AgencyPage = pageSchema(AgencyView, 'AgencyPage');
