/** What an account is for; an API key acts as an officer. */
export const ROLES = ['coordinator', 'officer', 'leader', 'supervisor', 'auditor', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** What an API key may be given. */
export const SCOPES = [
  'plans:read',
  'items:read',
  'items:act',
  'reports:read',
  'reports:act',
  'letters:read',
  'inbox:read',
  'inbox:act',
  'agencies:read',
] as const;
export type Scope = (typeof SCOPES)[number];

/** Who calls: an office, not a person; the account is kept for the record. */
export interface Principal {
  readonly kind: 'person' | 'system';
  /** Account or API key, opaque. */
  readonly accountId: string;
  /** By which a person signs in; null for a system. */
  readonly username: string | null;
  readonly role: Role;
  /** Null for an account that stands in no agency (an auditor, an administrator). */
  readonly agencyId: string | null;
  readonly localityId: string;
  /** Null for a person: scopes bind API keys only. */
  readonly scopes: readonly Scope[] | null;
}
