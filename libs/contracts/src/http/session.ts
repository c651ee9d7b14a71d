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
    kind: z.enum(['person', 'system']),
    role,
    agency: AgencyRef.nullable(),
    localityId: z.string(),
    scopes: z.array(z.string()).nullable(),
  })
  .meta({ id: 'Me' });
export type Me = z.output<typeof Me>;
