import { z } from 'zod';
import { AgencyRef, Id, Moment } from './common.ts';

const role = z.enum(['coordinator', 'officer', 'leader', 'supervisor', 'auditor', 'administrator']);
const username = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9][a-z0-9._-]{1,98}$/);
const password = z.string().min(12).max(200);

export const Account = z
  .object({
    id: z.string(),
    username: z.string(),
    role,
    agency: AgencyRef.nullable(),
    disabled: z.boolean(),
    createdAt: Moment,
  })
  .meta({ id: 'Account' });
export type Account = z.output<typeof Account>;
export const AccountList = z.object({ items: z.array(Account) }).meta({ id: 'AccountList' });

export const NewAccount = z
  .strictObject({ username, password, role, agencyId: Id.nullable().default(null) })
  .meta({ id: 'NewAccount' });
export const AccountChange = z
  .strictObject({
    disabled: z.boolean().optional(),
    password: password.optional(),
    role: role.optional(),
    agencyId: Id.nullable().optional(),
  })
  .meta({ id: 'AccountChange' });

const scope = z.enum([
  'plans:read',
  'items:read',
  'items:act',
  'reports:read',
  'reports:act',
  'letters:read',
  'inbox:read',
  'inbox:act',
  'agencies:read',
]);

export const ApiKeyQuery = z.object({ agency: Id });
export const ApiKey = z
  .object({
    id: z.string(),
    prefix: z.string(),
    label: z.string(),
    agency: AgencyRef,
    scopes: z.array(z.string()),
    createdAt: Moment.nullable(),
    lastUsedAt: Moment.nullable(),
    revokedAt: Moment.nullable(),
  })
  .meta({ id: 'ApiKey' });
export type ApiKey = z.output<typeof ApiKey>;
export const ApiKeyList = z.object({ items: z.array(ApiKey) }).meta({ id: 'ApiKeyList' });

export const NewApiKey = z
  .strictObject({
    agencyId: Id,
    label: z.string().trim().max(200).default(''),
    scopes: z.array(scope).min(1).max(20),
  })
  .meta({
    id: 'NewApiKey',
    example: { agencyId: '…', label: 'Hệ thống văn bản', scopes: ['items:read', 'items:act'] },
  });
export const CreatedApiKey = z
  .object({
    id: z.string(),
    prefix: z.string(),
    /** Shown once: null when the request is repeated. */
    secret: z.string().nullable(),
  })
  .meta({ id: 'CreatedApiKey' });
export const RevokedApiKey = z
  .object({ id: z.string(), revoked: z.literal(true) })
  .meta({ id: 'RevokedApiKey' });
