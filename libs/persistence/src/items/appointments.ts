import type { EntityManager } from 'typeorm';
import type { Day } from '#domain/time/day';

interface AppointedAccount {
  readonly id: string;
  readonly username: string;
}

/** Who looks after an item within the agency that leads it. */
export interface Appointment {
  readonly itemId: string;
  readonly responsible: AppointedAccount;
  /** Null where nobody stands in, or who did has left the agency. */
  readonly substitute: AppointedAccount | null;
  readonly from: Day | null;
  /** The last day; null for as long as nobody ends it. */
  readonly until: Day | null;
}

/** Of the items that the agency leads now; accounts that have left it, or may not sign in, look after nothing. */
export async function appointmentsOf(
  manager: EntityManager,
  agency: string,
  itemIds: readonly string[],
): Promise<readonly Appointment[]> {
  return await manager.query(
    `select a.item_id as "itemId", jsonb_build_object('id', r.id, 'username', r.username) as responsible,
            case when s.id is not null then jsonb_build_object('id', s.id, 'username', s.username) end as substitute,
            a.substitute_from as "from", a.substitute_until as until
       from appointment a
       join item i on i.id = a.item_id and i.lead_agency = a.agency_id
       join account r on r.id = a.responsible and r.agency_id = a.agency_id and not r.disabled
       left join account s on s.id = a.substitute and s.agency_id = a.agency_id and not s.disabled
      where a.agency_id = $1 and a.item_id = any($2)`,
    [agency, itemIds],
  );
}

export interface NewAppointment {
  readonly itemId: string;
  readonly localityId: string;
  readonly agency: string;
  /** Accounts by id. */
  readonly responsible: string;
  readonly substitute: { readonly account: string; readonly from: Day; readonly until: Day | null } | null;
  readonly by: string;
  /** Milliseconds. */
  readonly at: number;
}

/** In place of the one before. */
export async function putAppointment(manager: EntityManager, appointment: NewAppointment): Promise<void> {
  const { itemId, localityId, agency, responsible, substitute, by, at } = appointment;
  await manager.query(
    `insert into appointment (item_id, locality_id, agency_id, responsible, substitute, substitute_from,
                              substitute_until, appointed_by, appointed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (item_id) do update set
       locality_id = excluded.locality_id, agency_id = excluded.agency_id, responsible = excluded.responsible,
       substitute = excluded.substitute, substitute_from = excluded.substitute_from,
       substitute_until = excluded.substitute_until, appointed_by = excluded.appointed_by,
       appointed_at = excluded.appointed_at`,
    [
      itemId,
      localityId,
      agency,
      responsible,
      substitute?.account ?? null,
      substitute?.from ?? null,
      substitute?.until ?? null,
      by,
      new Date(at),
    ],
  );
}

export async function removeAppointment(manager: EntityManager, itemId: string): Promise<void> {
  await manager.query('delete from appointment where item_id = $1', [itemId]);
}
