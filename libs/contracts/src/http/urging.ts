import { z } from 'zod';
import { AgencyRef } from './common.ts';
import { Subject } from './inbox.ts';

/** The letter that urging by hand would draft, for a person to sign. */
export const Urging = z
  .object({
    what: z.literal('urging'),
    about: z.literal('report-due'),
    period: z.string(),
    from: AgencyRef,
    to: AgencyRef,
    lines: z.array(Subject),
    /** The text of the letter, in Vietnamese. */
    text: z.string(),
  })
  .meta({ id: 'Urging' });
export type Urging = z.output<typeof Urging>;
