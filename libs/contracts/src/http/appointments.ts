import { z } from 'zod';
import { CalendarDay, Id } from './common.ts';

const role = z.enum(['coordinator', 'officer', 'leader', 'supervisor', 'auditor', 'administrator']);

/** Somebody of one's own agency. */
const AccountRef = z.object({ id: z.string(), username: z.string() }).meta({ id: 'AccountRef' });

const Substitute = z
  .object({
    account: AccountRef,
    from: CalendarDay,
    until: CalendarDay.nullable().describe('the last day; null: until it is changed'),
    isActing: z.boolean().describe('today is one of the days'),
  })
  .meta({ id: 'Substitute' });

/** Who looks after an item within the agency that leads it; it gives no rights, which hang on the office. */
export const Responsible = z
  .object({ account: AccountRef, substitute: Substitute.nullable() })
  .meta({ id: 'Responsible' });
export type Responsible = z.output<typeof Responsible>;

const NewSubstitute = z
  .strictObject({
    account: Id.describe('account id'),
    from: CalendarDay,
    until: CalendarDay.nullable().default(null),
  })
  .refine(({ from, until }) => until === null || from <= until, {
    path: ['until'],
    message: 'the last day is not before the first',
  });

export const Appoint = z
  .strictObject({
    responsible: Id.nullable().describe('account id; null: nobody any more'),
    substitute: NewSubstitute.nullable().default(null),
  })
  .refine(({ responsible, substitute }) => substitute === null || responsible !== null, {
    path: ['substitute'],
    message: 'a substitute stands in for somebody',
  })
  .refine(({ responsible, substitute }) => substitute === null || substitute.account !== responsible, {
    path: ['substitute', 'account'],
    message: 'nobody stands in for oneself',
  })
  .meta({
    id: 'Appoint',
    example: { responsible: '…', substitute: { account: '…', from: '2026-12-01', until: '2026-12-15' } },
  });
export type Appoint = z.output<typeof Appoint>;

const OwnAccount = z.object({ id: z.string(), username: z.string(), role }).meta({ id: 'OwnAccount' });
export const OwnAccounts = z.object({ items: z.array(OwnAccount) }).meta({ id: 'OwnAccounts' });
export type OwnAccounts = z.output<typeof OwnAccounts>;
