import { EntitySchema } from 'typeorm';
import { flag, instant, key, maybe, since, text } from './columns.ts';

/** Who may sign in. */
export interface Account {
  id: string;
  username: string;
  passwordHash: string;
  role: string;
  agencyId: string | null;
  localityId: string | null;
  disabled: boolean;
  createdAt: number;
}

/** A sign-in; the token itself is never kept. */
export interface Session {
  idHash: string;
  accountId: string;
  createdAt: number;
  expiresAt: number;
  revoked: boolean;
}

export interface ApiKey {
  id: string;
  prefix: string;
  hash: string;
  agencyId: string;
  label: string;
  scopes: string[];
  createdAt: number;
  lastUsedAt: number | null;
  revokedAt: number | null;
}

export const AccountEntity = new EntitySchema<Account>({
  name: 'account',
  columns: {
    id: key(),
    username: text(),
    passwordHash: text('password_hash'),
    role: text(),
    agencyId: maybe(text('agency_id')),
    localityId: maybe(text('locality_id')),
    disabled: flag(),
    createdAt: since('created_at'),
  },
});

export const SessionEntity = new EntitySchema<Session>({
  name: 'session',
  columns: {
    idHash: key('id_hash'),
    accountId: text('account_id'),
    createdAt: since('created_at'),
    expiresAt: instant('expires_at'),
    revoked: flag(),
  },
});

export const ApiKeyEntity = new EntitySchema<ApiKey>({
  name: 'api_key',
  columns: {
    id: key(),
    prefix: text(),
    hash: text(),
    agencyId: text('agency_id'),
    label: { ...text(), default: '' },
    scopes: { type: 'text', array: true },
    createdAt: since('created_at'),
    lastUsedAt: maybe(instant('last_used_at')),
    revokedAt: maybe(instant('revoked_at')),
  },
});
