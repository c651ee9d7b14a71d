import { z } from 'zod';
import { AgencyRef, CalendarDay, Id, Moment, PageQuery, pageSchema, Recorded, ShortText } from './common.ts';
import { Subject } from './inbox.ts';

const status = z.enum(['draft', 'signed']);

export const PlanLetterQuery = PageQuery.extend({ status: status.optional() });
export const LetterQuery = PlanLetterQuery.extend({ plan: Id.optional() });

const LetterAction = z.enum(['sign']).meta({ id: 'LetterAction' });
export type LetterAction = z.output<typeof LetterAction>;

const letterFields = {
  id: z.string(),
  planId: z.string(),
  what: z.enum(['urging', 'escalation']),
  about: z.string(),
  period: z.string().nullable(),
  from: AgencyRef,
  to: AgencyRef,
  status,
  number: z.string().nullable(),
  signedOn: CalendarDay.nullable(),
  /** 0 for the first letter of its group; more for what came after a signature. */
  supplement: z.number().int(),
  createdAt: Moment,
  /** Grows with every line: for If-Match when signing. */
  version: z.number().int(),
  actions: z.array(LetterAction).describe('what the caller may do to it now'),
};

export const LetterSummary = z.object(letterFields).meta({ id: 'LetterSummary' });
export type LetterSummary = z.output<typeof LetterSummary>;
export const LetterPage = pageSchema(LetterSummary, 'LetterPage');

const detailFields = {
  ...letterFields,
  lines: z.array(Subject),
  /** The text of the letter, in Vietnamese. */
  text: z.string(),
};
export const Letter = z.object(detailFields).meta({ id: 'Letter' });
export type Letter = z.output<typeof Letter>;
export const LetterAct = z.object({ ...detailFields, recorded: Recorded }).meta({ id: 'LetterAct' });

export const SignLetter = z
  .strictObject({ number: ShortText, signedOn: CalendarDay })
  .meta({ id: 'SignLetter', example: { number: '215/SNgV-HTQT', signedOn: '2026-12-10' } });
