import { z } from 'zod';
import { AgencyRef } from './common.ts';

export const SignIn = z
  .strictObject({ username: z.string().trim().min(1).max(100), password: z.string().min(1).max(200) })
  .meta({ id: 'SignIn', example: { username: 'dieuphoi', password: '…' } });

const role = z.enum(['coordinator', 'officer', 'leader', 'supervisor', 'auditor', 'administrator']);

/** Who is signed in, and for which office. */
export const Me = z
  .object({
    accountId: z.string(),
    username: z.string().nullable().describe('null: a system, by its API key'),
    kind: z.enum(['person', 'system']),
    role,
    agency: AgencyRef.nullable(),
    localityId: z.string(),
    locality: z.object({ id: z.string(), name: z.string() }).meta({ id: 'LocalityRef' }),
    scopes: z.array(z.string()).nullable(),
    actions: z
      .array(z.string())
      .describe('what the caller may do at all, to some object; what to this one, the object says'),
  })
  .meta({ id: 'Me' });
export type Me = z.output<typeof Me>;
