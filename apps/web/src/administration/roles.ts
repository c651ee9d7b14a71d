import type { Schema } from '../api/types.ts';

export type Role = Schema<'Account'>['role'];
export const ROLES: readonly Role[] = [
  'coordinator',
  'officer',
  'leader',
  'supervisor',
  'auditor',
  'administrator',
];
