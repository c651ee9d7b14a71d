import type { Client } from 'pg';
import { escapeIdentifier } from 'pg';

/** Tables to which rows are added and never changed. */
export const ADD_ONLY = ['journal', 'command_key', 'frozen_text', 'plan_revision', 'checkpoint'] as const;

/** Gives the application's role what it needs, and takes what it must not have. */
export async function grantTo(client: Client, appRole: string): Promise<void> {
  const role = escapeIdentifier(appRole);
  await client.query(`
    begin;
    grant usage on schema public to ${role};
    grant select, insert, update, delete on all tables in schema public to ${role};
    grant usage, select on all sequences in schema public to ${role};
    revoke all on migration from ${role};
    grant select on migration to ${role};
    revoke delete on stream, receipt, outbox, incident from ${role};
    ${ADD_ONLY.map((table) => `revoke update, delete, truncate on ${table} from ${role};`).join('\n')}
    commit`);
}
