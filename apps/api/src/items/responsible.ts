import type { EntityManager } from 'typeorm';
import type { Principal } from '#access/roles';
import type { Responsible } from '#contracts/http/appointments';
import { type Day, dayOf } from '#domain/time/day';
import { type Appointment, appointmentsOf } from '#persistence/items/appointments';
import type { ItemRow } from '#persistence/items/items';

function showResponsible(appointment: Appointment | undefined, today: Day): Responsible | null {
  if (appointment === undefined) return null;
  const { responsible: account, substitute, from, until } = appointment;
  if (substitute === null || from === null) return { account, substitute: null };
  const isActing = from <= today && (until === null || today <= until);
  return { account, substitute: { account: substitute, from, until, isActing } };
}

/** Who looks after items, for those of the agency that leads them; who that is concerns nobody else. */
export async function responsibleFor(
  manager: EntityManager,
  { agencyId }: Principal,
  rows: readonly ItemRow[],
  now: number,
): Promise<(row: ItemRow) => Responsible | null> {
  const own = rows.filter(({ lead }) => lead !== null && lead === agencyId).map(({ id }) => id);
  if (agencyId === null || own.length === 0) return () => null;
  const appointments = await appointmentsOf(manager, agencyId, own);
  const today = dayOf(now);
  return ({ id }) =>
    showResponsible(
      appointments.find(({ itemId }) => itemId === id),
      today,
    );
}
